import Memory
import X86

/// A run of instructions that are decoded once: within one page, up to a branch.
@safe struct Block {
  /// The blocks that followed last time: after the fall-through, and after the branch. They must be first: `link`.
  /// `BlockCache.none` where none did yet.
  var fallThrough: UnsafeMutablePointer<Block>
  var taken: UnsafeMutablePointer<Block>
  /// RIP at the first instruction.
  var rip: UInt64 = 0
  var mode = ExecutionMode()
  /// The limit of CS that it was decoded for.
  var codeLimit = UInt64.max
  /// The generation in which the translation and the stamp were last looked at.
  var generation: UInt64 = 0
  /// The offset of the first byte in RAM.
  var ramOffset = 0
  var stamp: UInt32 = 0
  var count: UInt8 = 0
  /// Its bytes were overwritten while it ran: it never runs again, whatever the stamp comes to say.
  var isAbandoned = false
  /// The position of the instruction that sets all flags: `BlockCache.finish`.
  var flagsSetAt = BlockCache.never
  /// A bit for each link: the block that follows sets all flags before they can be seen.
  var deferring: UInt8 = 0
  var ops: UnsafeMutablePointer<MicroOp>
  /// The next block in its hash chain.
  var chain: UnsafeMutablePointer<Block>?
}

/// How a block was left.
struct BlockExit: RawRepresentable, Equatable {
  var rawValue: Int

  /// Behind its last instruction, or by its branch to a fixed place: always the same block follows, by a link. RIP is not
  /// set.
  static var fallThrough: BlockExit { BlockExit(rawValue: 0) }
  static var taken: BlockExit { BlockExit(rawValue: 1) }
  /// RIP is set; the mode may have changed.
  static var lookUp: BlockExit { BlockExit(rawValue: 2) }

  @inline(__always) var isFixed: Bool { rawValue < 2 }
}

/// A decoded block.
@safe struct BlockReference {
  let pointer: UnsafeMutablePointer<Block>

  init(_ pointer: UnsafeMutablePointer<Block>) { unsafe self.pointer = unsafe pointer }

  @inline(__always) var rip: UInt64 { unsafe pointer.pointee.rip }
  @inline(__always) var count: UInt8 { unsafe pointer.pointee.count }
  @inline(__always) var first: Op { unsafe Op(pointer.pointee.ops) }
  @inline(__always) var generation: UInt64 { unsafe pointer.pointee.generation }
  @inline(__always) var mode: ExecutionMode { unsafe pointer.pointee.mode }

  /// The block that followed by this exit.
  @inline(__always) func link(_ exit: BlockExit) -> BlockReference {
    unsafe BlockReference(
      UnsafeRawPointer(pointer).load(
        fromByteOffset: exit.rawValue &* MemoryLayout<UnsafeMutablePointer<Block>>.stride,
        as: UnsafeMutablePointer<Block>.self))
  }

  func setLink(_ exit: BlockExit, _ next: BlockReference) {
    guard exit.isFixed else { return }
    if exit == .taken {
      unsafe pointer.pointee.taken = next.pointer
    } else {
      unsafe pointer.pointee.fallThrough = next.pointer
    }
    let bit: UInt8 = 1 << UInt8(exit.rawValue)
    if next.flagsSetAt == BlockCache.never {
      unsafe pointer.pointee.deferring &= ~bit
    } else {
      unsafe pointer.pointee.deferring |= bit
    }
  }

  @inline(__always) var flagsSetAt: UInt8 { unsafe pointer.pointee.flagsSetAt }

  /// A branch that leaves by `exit` need not compute its flags.
  @inline(__always) func defersFlags(_ exit: BlockExit) -> Bool {
    unsafe Int(pointer.pointee.deferring) &>> exit.rawValue & 1 != 0
  }

  /// True where the page was written since it was decoded.
  func isStale(_ memory: MemoryPointers) -> Bool {
    unsafe memory.stamp(pointer.pointee.ramOffset >> 12) != pointer.pointee.stamp
  }

  /// Ends the block at its next instruction: its bytes were overwritten.
  func abandon() {
    let count = unsafe Int(pointer.pointee.count)
    for index in 0..<count { unsafe pointer.pointee.ops[index].opcode = .end }
    unsafe pointer.pointee.isAbandoned = true
  }
}

/// The decoded blocks, found by RIP and mode.
@safe struct BlockCache {
  static let bucketCount = 1 << 14
  static let blockCapacity = 1 << 15
  static let latestCount = 1 << 11
  static let opCapacity = 1 << 18
  /// Blocks with the same hash at most, so that a guest that knows the hash gains nothing by it.
  static let chainCapacity = 32
  /// Instructions in a block at most; one more micro-op ends it.
  static let blockLength = 48

  private let buckets: UnsafeMutablePointer<UnsafeMutablePointer<Block>?>
  private let blocks: UnsafeMutablePointer<Block>
  private let ops: UnsafeMutablePointer<MicroOp>
  private let scratchBlock: UnsafeMutablePointer<Block>
  private let scratchOps: UnsafeMutablePointer<MicroOp>
  private let used: UnsafeMutablePointer<(blocks: Int, ops: Int, clears: Int)>
  /// The blocks that were looked up last, by the low bits of RIP; elsewhere `none`.
  private let latest: UnsafeMutablePointer<UnsafeMutablePointer<Block>>
  /// A block that never runs.
  private let none: UnsafeMutablePointer<Block>

  init() {
    unsafe buckets = .allocate(capacity: Self.bucketCount)
    unsafe buckets.initialize(repeating: nil, count: Self.bucketCount)
    unsafe blocks = .allocate(capacity: Self.blockCapacity)
    unsafe ops = .allocate(capacity: Self.opCapacity)
    unsafe scratchOps = .allocate(capacity: 2)
    unsafe scratchOps.initialize(repeating: MicroOp(), count: 2)
    unsafe none = .allocate(capacity: 1)
    unsafe none.initialize(to: Block(fallThrough: none, taken: none, ops: scratchOps))
    unsafe none.pointee.generation = .max
    unsafe scratchBlock = .allocate(capacity: 1)
    unsafe scratchBlock.initialize(to: none.pointee)
    unsafe used = .allocate(capacity: 1)
    unsafe used.initialize(to: (0, 0, 0))
    unsafe latest = .allocate(capacity: Self.latestCount)
    unsafe latest.initialize(repeating: none, count: Self.latestCount)
  }

  func deallocate() {
    unsafe buckets.deallocate()
    unsafe blocks.deallocate()
    unsafe ops.deallocate()
    unsafe scratchOps.deallocate()
    unsafe scratchBlock.deallocate()
    unsafe used.deallocate()
    unsafe none.deallocate()
    unsafe latest.deallocate()
  }

  /// Forgets every block. No block may be running.
  func clear() {
    for index in 0..<Self.bucketCount { unsafe buckets[index] = nil }
    for index in 0..<Self.latestCount { unsafe latest[index] = none }
    unsafe used.pointee = (0, 0, used.pointee.clears &+ 1)
  }

  private func place(_ rip: UInt64) -> Int {
    Int(truncatingIfNeeded: (rip ^ rip >> 11) & UInt64(Self.latestCount - 1))
  }

  /// A block that was looked up lately, at best for this RIP.
  @inline(__always) func recent(_ rip: UInt64) -> BlockReference { unsafe BlockReference(latest[place(rip)]) }

  func note(_ block: BlockReference) { unsafe latest[place(block.rip)] = block.pointer }

  /// How often all blocks were forgotten: no reference to a block outlives that.
  var clears: Int { unsafe used.pointee.clears }

  private func bucket(_ rip: UInt64, _ mode: ExecutionMode) -> Int {
    let linear = mode.linear(rip)
    return Int(truncatingIfNeeded: (linear ^ linear >> 14) & UInt64(Self.bucketCount - 1))
  }

  /// The newest block at `rip`.
  func find(_ rip: UInt64, _ mode: ExecutionMode) -> BlockReference? {
    var candidate = unsafe buckets[bucket(rip, mode)]
    while let block = unsafe candidate {
      if unsafe block.pointee.rip == rip && block.pointee.mode == mode { return unsafe BlockReference(block) }
      unsafe candidate = unsafe block.pointee.chain
    }
    return nil
  }

  /// Room for a block of up to `blockLength` instructions, or `nil` where the cache is full.
  func room() -> Op? {
    let taken = unsafe used.pointee
    guard taken.blocks < Self.blockCapacity, taken.ops + Self.blockLength + 1 <= Self.opCapacity else { return nil }
    return unsafe Op(ops + taken.ops)
  }

  /// A block without links whose micro-ops are in `room`.
  func blank(_ room: Op) -> Block { unsafe Block(fallThrough: none, taken: none, ops: room.pointer) }

  /// Puts a micro-op into a block that is being made.
  func put(_ op: MicroOp, _ first: Op, _ index: Int) { unsafe (first.pointer + index).initialize(to: op) }

  /// Keeps the block whose micro-ops were put into `room`.
  func add(_ block: Block, _ first: Op, opCount: Int) -> BlockReference {
    let place = unsafe blocks + used.pointee.blocks
    var kept = block
    unsafe kept.ops = first.pointer
    let index = bucket(kept.rip, kept.mode)
    dropSupersededBlocks(in: index, by: kept)
    unsafe kept.chain = buckets[index]
    unsafe place.initialize(to: kept)
    unsafe buckets[index] = place
    unsafe used.pointee.blocks += 1
    unsafe used.pointee.ops += opCount
    return unsafe BlockReference(place)
  }

  /// Takes out of a chain what `block` stands for from now on, and the oldest beyond `chainCapacity`.
  private func dropSupersededBlocks(in index: Int, by block: Block) {
    var previous: UnsafeMutablePointer<Block>?
    var candidate = unsafe buckets[index]
    var count = 0
    while let known = unsafe candidate {
      let next = unsafe known.pointee.chain
      count += 1
      let isKept =
        unsafe count < Self.chainCapacity && !(known.pointee.rip == block.rip && known.pointee.mode == block.mode)
      if isKept {
        unsafe previous = known
      } else if let before = unsafe previous {
        unsafe before.pointee.chain = next
      } else {
        unsafe buckets[index] = next
      }
      unsafe candidate = next
    }
  }

  /// A block of one instruction that is not kept.
  func single(_ op: MicroOp, rip: UInt64) -> BlockReference {
    unsafe scratchOps[0] = op
    unsafe scratchOps[1] = MicroOp()
    unsafe scratchOps[1].offset = Int16(op.length)
    unsafe scratchOps[1].position = 1
    unsafe scratchBlock.pointee = none.pointee
    unsafe scratchBlock.pointee.rip = rip
    unsafe scratchBlock.pointee.count = 1
    return unsafe BlockReference(scratchBlock)
  }
}

extension CPU {
  /// The block at RIP: from the cache, or decoded.
  func findBlock(_ cache: BlockCache) throws(Fault) -> BlockReference {
    guard let memory = hot.memory else { throw leave(.shutdown) }
    let rip = rip
    let generation = memory.currentGeneration
    let offset: Int
    if let known = cache.find(rip, hot.mode) {
      if known.generation == generation { return known }
      offset = try codeOffset(rip, memory)
      if unsafe known.pointer.pointee.ramOffset == offset
        && known.pointer.pointee.stamp == memory.stamp(offset >> 12)
        && known.pointer.pointee.codeLimit == hot.codeLimit && !known.pointer.pointee.isAbandoned
      {
        unsafe known.pointer.pointee.generation = memory.currentGeneration
        return known
      }
    } else {
      offset = try codeOffset(rip, memory)
    }
    return try decodeBlock(cache, rip, offset, memory)
  }

  /// Where in RAM the code at an offset in CS lies.
  private func codeOffset(_ rip: UInt64, _ memory: MemoryPointers) throws(Fault) -> Int {
    guard rip <= hot.codeLimit else { throw raise(.generalProtection()) }
    let linear = hot.mode.linear(rip)
    let half = isUser ? TLBEntry.countPerHalf : 0
    let entry = unsafe tlb[half + Int(truncatingIfNeeded: linear >> 12 & UInt64(TLBEntry.countPerHalf - 1))]
    if entry.executeTag == linear & ~0xFFF { return place(entry, linear, memory) }
    let translation = try translate(linear, .execute, stack: false, isUser: isUser)
    guard let offset = memory.offset(translation.address, count: 1) else { throw leave(.unsupported(0)) }
    return offset
  }

  /// Where in RAM a hit leads to.
  private func place(_ entry: TLBEntry, _ linear: UInt64, _ memory: MemoryPointers) -> Int {
    unsafe Int(truncatingIfNeeded: entry.addend &+ linear &- UInt64(UInt(bitPattern: memory.ram)))
  }

  private func decodeBlock(
    _ cache: BlockCache, _ rip: UInt64, _ offset: Int, _ memory: MemoryPointers
  ) throws(Fault) -> BlockReference {
    let room: Op
    if let free = cache.room() {
      room = free
    } else {
      cache.clear()
      guard let free = cache.room() else { throw leave(.unsupported(0)) }
      room = free
    }
    var count = 0
    var position = 0
    var isOpen = true
    while isOpen && count < BlockCache.blockLength {
      var bytes = InstructionBytes()
      let inPage = min(15, 0x1000 - ((offset + position) & 0xFFF))
      if (offset ^ (offset + position)) >> 12 != 0 { break }
      let place = rip &+ UInt64(bitPattern: Int64(position))
      let inLimit = fetchable(place)
      if inLimit == 0 { break }
      for index in 0..<min(inPage, inLimit) {
        bytes.append(UInt8(truncatingIfNeeded: memory.load(offset + position + index, .byte)))
      }
      var op: MicroOp
      do {
        let instruction = try Instruction(decoding: bytes, codeSize: hot.mode.codeSize, dialect: fixed.dialect)
        op = Translator.translate(instruction, rip: place, fixed.features, hot.mode, limit: hot.codeLimit)
      } catch {
        if error == .truncated && inLimit > inPage {
          // The instruction goes on in the next page: it runs alone, and is not kept.
          if count == 0 { return try decodeSingle(cache) }
          break
        }
        op = Translator.raise(error == .invalid ? .invalidOpcode : .generalProtection())
      }
      op.offset = Int16(truncatingIfNeeded: position)
      op.position = UInt8(count)
      if let step = stepWithin(op, from: rip, offset) {
        op.opcode = op.opcode == .callRel ? .callOn : .nop
        position = step
      } else {
        isOpen = !Translator.endsBlock(op)
        position += Int(op.length)
      }
      cache.put(op, room, count)
      count += 1
    }
    var end = MicroOp()
    if isOpen { end.opcode = .fallThrough }
    end.offset = Int16(truncatingIfNeeded: position)
    end.position = UInt8(count)
    cache.put(end, room, count)
    if memory.markCode(offset >> 12) { forgetStores() }
    var block = cache.blank(room)
    block.rip = rip
    block.generation = memory.currentGeneration
    block.ramOffset = offset
    block.stamp = memory.stamp(offset >> 12)
    block.mode = hot.mode
    block.codeLimit = hot.codeLimit
    block.count = UInt8(count)
    block.flagsSetAt = cache.finish(room, count: count)
    return cache.add(block, room, opCount: count + 1)
  }

  /// How far from the block's first instruction a direct JMP or CALL leads, where that is in the same page: the block
  /// goes on there.
  private func stepWithin(_ op: MicroOp, from rip: UInt64, _ offset: Int) -> Int? {
    guard op.opcode == .jmpRel || op.opcode == .callRel else { return nil }
    let step = Int64(bitPattern: op.displacement &- rip)
    guard step > -0x1000, step < 0x1000, (offset ^ (offset + Int(step))) >> 12 == 0 else { return nil }
    return Int(step)
  }

  /// The one instruction at RIP, fetched byte by byte: for single-stepping, limits, and instructions that cross a page.
  func decodeSingle(_ cache: BlockCache) throws(Fault) -> BlockReference {
    guard let memory = hot.memory else { throw leave(.shutdown) }
    let rip = rip
    if hot.attention.contains(.deviceLog), let begun = hot.begunPort, begun.rip == rip, begun.mode == hot.mode {
      return cache.single(begun.op, rip: rip)
    }
    var bytes = InstructionBytes()
    var offset = try codeOffset(rip, memory)
    while true {
      var next = rip &+ UInt64(bytes.count)
      let inPage = min(15 - bytes.count, 0x1000 - (offset & 0xFFF))
      let inLimit = fetchable(next)
      for index in 0..<min(inPage, inLimit) {
        bytes.append(UInt8(truncatingIfNeeded: memory.load(offset + index, .byte)))
      }
      do {
        let instruction = try Instruction(decoding: bytes, codeSize: hot.mode.codeSize, dialect: fixed.dialect)
        let op = Translator.translate(instruction, rip: rip, fixed.features, hot.mode, limit: hot.codeLimit)
        return cache.single(op, rip: rip)
      } catch {
        guard error == .truncated, bytes.count < 15, inLimit > inPage else {
          return cache.single(
            Translator.raise(error == .invalid ? .invalidOpcode : .generalProtection()), rip: rip)
        }
      }
      next = rip &+ UInt64(bytes.count)
      offset = try codeOffset(next, memory)
    }
  }

  /// How many bytes from `rip` on the limit of CS admits, at most 16.
  private func fetchable(_ rip: UInt64) -> Int {
    rip > hot.codeLimit ? 0 : Int(truncatingIfNeeded: min(hot.codeLimit &- rip, 15)) + 1
  }

  /// The bytes at a linear address in a page of the TLB.
  func cachedCode(at linear: UInt64) -> InstructionBytes? {
    let half = isUser ? TLBEntry.countPerHalf : 0
    let entry = unsafe tlb[half + Int(truncatingIfNeeded: linear >> 12 & UInt64(TLBEntry.countPerHalf - 1))]
    guard let memory = hot.memory, entry.executeTag == linear & ~0xFFF, linear & 0xFFF <= 0xFF0 else { return nil }
    let offset = place(entry, linear, memory)
    let low = memory.load(offset, .qword)
    let high = memory.load(offset &+ 8, .qword)
    var bytes = InstructionBytes()
    for index in 0..<8 { bytes.bytes[index] = UInt8(truncatingIfNeeded: low >> UInt64(index * 8)) }
    for index in 0..<7 { bytes.bytes[index + 8] = UInt8(truncatingIfNeeded: high >> UInt64(index * 8)) }
    bytes.count = 15
    return bytes
  }
}
