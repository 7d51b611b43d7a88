import X86

/// One random instance of a row: bytes, registers and memory, all from one seed.
struct SiliconCase {
  let row: SiliconRow
  var random: SplitMix
  var state = SiliconState()
  /// A comparison that leaves flags behind, or nothing; then the instruction.
  private(set) var bytes: [UInt8] = []
  /// Where `bytes` lie.
  private(set) var address: UInt64 = 0
  /// What memory holds beside the pattern, before.
  var patches: [(address: UInt64, bytes: [UInt8])] = []

  // What the encoder chose.
  /// The operand size in bytes.
  private(set) var width = 4
  /// ModRM.reg, ModRM.rm where it is a register, VEX.vvvv: their numbers with REX or VEX bits.
  private(set) var register = 0
  private(set) var other: Int?
  private(set) var third = 0
  private(set) var immediate: UInt64 = 0
  private(set) var isMemory = false
  private(set) var isRepeated = false
  private(set) var has32BitAddress = false
  /// Where the memory operand was meant to be.
  private(set) var target: UInt64 = 0
  private(set) var hasREX = false
  private var base: Int?
  private var index: Int?
  private var scale: UInt64 = 0
  private var displacement: Int64 = 0
  private var isRelative = false

  /// An instance, or `nil` where this seed gives none that can run.
  init?(_ row: SiliconRow, seed: UInt64) {
    self.row = row
    random = SplitMix(state: seed)
    fillRegisters()
    encode()
    guard row.prepare(&self) else { return nil }
    // Natively, an access outside the pages of the test would be one to the test itself.
    guard !isMemory || addressIsSafe else { return nil }
    let margin: UInt64 = 0x40
    let stack = state.general[4] &+ margin &- SiliconPlaces.data
    guard !row.options.contains(.stack) || stack < UInt64(SiliconPlaces.dataByteCount) + 2 * margin else { return nil }
  }

  // MARK: Values

  mutating func below(_ bound: Int) -> Int { Int(truncatingIfNeeded: random.next() >> 1) % bound }
  mutating func chance(_ one: Int) -> Bool { below(one) == 0 }

  /// A number of the kinds that instructions stumble over.
  mutating func value() -> UInt64 {
    let noise = random.next()
    switch below(10) {
    case 0: return noise & 1 == 0 ? 0 : ~0
    case 1: return 1 << (noise & 63)
    case 2: return ~(1 << (noise & 63))
    case 3: return (1 << (noise & 63)) &- 1
    case 4: return noise & 0xFF
    case 5: return UInt64(bitPattern: Int64(Int8(truncatingIfNeeded: noise)))
    case 6: return noise & 0xFFFF_FFFF
    case 7: return [0x7F, 0x80, 0x7FFF, 0x8000, 0x7FFF_FFFF, 0x8000_0000, 1 << 63 - 1, 1 << 63][Int(noise & 7)]
    default: return noise
    }
  }

  private mutating func fillRegisters() {
    for number in 0..<16 { state.general[number] = value() }
    state.general[4] = SiliconPlaces.data + 0x1000 + UInt64(below(0x2000)) & ~7
    state.flags = random.next() & SiliconState.flags | 2
    for number in 0..<16 { state.fx.setVector(number, low: vectorValue(), high: vectorValue()) }
  }

  /// 64 bits of a vector register or of memory.
  mutating func vectorValue() -> UInt64 {
    switch row.values {
    case .integers, .extended: return value()
    case .singles: return UInt64(singleValue()) << 32 | UInt64(singleValue())
    case .doubles: return doubleValue()
    }
  }

  private mutating func singleValue() -> UInt32 {
    let noise = UInt32(truncatingIfNeeded: random.next())
    let sign = noise & 1 << 31
    switch below(12) {
    case 0: return sign
    case 1: return sign | 0x7F80_0000
    case 2: return sign | 0x7FC0_0000 | noise & 0x3F_FFFF
    case 3: return sign | 0x7F80_0001 | noise & 0x3F_FFFF
    case 4: return sign | noise & 0x7F_FFFF
    case 5: return Float(Int32(truncatingIfNeeded: noise) >> Int32(noise & 31)).bitPattern
    case 6: return sign | [0x0080_0000, 0x7F7F_FFFF, 0x3F80_0000, 0x4F00_0000][Int(noise & 3)]
    case 7: return sign | (120 + noise & 15) << 23 | noise >> 4 & 0x7F_FFFF
    case 8: return noise
    default: return sign | (96 + noise & 63) << 23 | noise >> 8 & 0x7F_FFFF
    }
  }

  private mutating func doubleValue() -> UInt64 {
    let noise = random.next()
    let sign = noise & 1 << 63
    switch below(12) {
    case 0: return sign
    case 1: return sign | 0x7FF0_0000_0000_0000
    case 2: return sign | 0x7FF8_0000_0000_0000 | noise & 0x7_FFFF_FFFF_FFFF
    case 3: return sign | 0x7FF0_0000_0000_0001 | noise & 0x7_FFFF_FFFF_FFFF
    case 4: return sign | noise & 0xF_FFFF_FFFF_FFFF
    case 5: return Double(Int64(bitPattern: noise) >> Int64(noise & 63)).bitPattern
    case 6:
      return sign
        | [0x0010_0000_0000_0000, 0x7FEF_FFFF_FFFF_FFFF, 0x3FF0_0000_0000_0000, 0x43E0_0000_0000_0000][Int(noise & 3)]
    case 7: return sign | (1016 + noise & 15) << 52 | noise >> 4 & 0xF_FFFF_FFFF_FFFF
    case 8: return noise
    default: return sign | (990 + noise & 63) << 52 | noise >> 8 & 0xF_FFFF_FFFF_FFFF
    }
  }

  /// Puts bytes into memory before the instruction; what lies outside the data pages is dropped.
  mutating func patch(_ address: UInt64, _ value: UInt64, _ count: Int = 8) {
    let end = SiliconPlaces.data + UInt64(SiliconPlaces.dataByteCount)
    let bytes = Assembly.littleEndian(value, count).enumerated().filter { offset, _ in
      (SiliconPlaces.data..<end).contains(address &+ UInt64(offset))
    }
    guard let first = bytes.first else { return }
    patches.append((address &+ UInt64(first.offset), bytes.map(\.element)))
  }

  // MARK: Encoding

  private mutating func encode() {
    let modRM = chooseOperands()
    chooseWidth()
    var prefixes: [UInt8] = []
    var tail: [UInt8] = []
    var rex = (register & 8) >> 1
    if isMemory {
      tail = memoryOperand(modRM.reg)
      rex |= ((index ?? 0) & 8) >> 2 | (base ?? 0) >> 3
    } else if modRM.isThere {
      tail = [0xC0 | UInt8(modRM.reg & 7) << 3 | UInt8(other ?? 0) & 7]
      rex |= (other ?? 0) >> 3
    } else if row.operands == .opcodeRegister {
      rex |= (other ?? 0) >> 3
    }
    if case .absolute = row.operands { tail = absoluteOperand() }
    if has32BitAddress && (isMemory || !row.options.isDisjoint(with: [.repeats, .addressSize])) {
      prefixes.append(0x67)
    }
    if chance(16) { prefixes.append([0x26, 0x2E, 0x36, 0x3E][below(4)]) }
    if row.options.contains(.repeats) && !chance(3) {
      isRepeated = true
      prefixes.append(chance(2) ? 0xF2 : 0xF3)
    }
    if row.options.contains(.lock) && isMemory && chance(3) || chance(200) { prefixes.append(0xF0) }
    var code = vexBytes(rex) ?? legacyBytes(rex, &prefixes)
    if row.operands == .opcodeRegister { code[code.count - 1] |= UInt8(other ?? 0) & 7 }
    code = prefixes + code
    let last = immediateBytes()
    choosePlace()
    if isRelative {
      let end = address &+ UInt64(bytes.count + code.count + tail.count + last.count)
      displacement = Int64(target) - Int64(end)
      tail.replaceSubrange(1..<5, with: Assembly.littleEndian(UInt64(bitPattern: displacement), 4))
    }
    bytes += code + tail + last
  }

  /// Chooses where the code lies, and begins it: with a comparison half of the time, so that flags come from one.
  private mutating func choosePlace() {
    address = SiliconPlaces.code + (chance(8) ? 0x1000 - UInt64(below(20)) : 0x100 + UInt64(below(0x1C00)))
    guard chance(2) else { return }
    // CMP, at any width.
    let kind = below(4)
    if kind == 1 { bytes.append(0x66) }
    bytes += [[0x40, 0x40, 0x40, 0x48][kind] | UInt8(below(2)) << 2 | UInt8(below(2)), kind == 0 ? 0x38 : 0x39]
    bytes.append(0xC0 | UInt8(below(64)))
  }

  /// The address of the next instruction.
  var nextAddress: UInt64 { address &+ UInt64(bytes.count) }

  private mutating func chooseOperands() -> (isThere: Bool, reg: Int) {
    register = below(16)
    third = below(16)
    has32BitAddress = chance(8)
    switch row.operands {
    case .none, .absolute:
      register = 0
      isMemory = row.operands == .absolute
      return (false, 0)
    case .opcodeRegister:
      register = 0
      other = below(16)
      return (false, 0)
    case .modRM, .memory, .registers:
      isMemory = row.operands == .memory || row.operands == .modRM && !chance(2)
    case .group(let number), .memoryGroup(let number), .registerGroup(let number):
      register = Int(number)
      if case .group = row.operands { isMemory = chance(2) }
      if case .memoryGroup = row.operands { isMemory = true }
    }
    if !isMemory { other = below(16) }
    return (true, register)
  }

  private mutating func chooseWidth() {
    width =
      switch row.sizes {
      case .byte: 1
      case .full: [2, 4, 8][below(3)]
      case .wide: [4, 8][below(2)]
      case .stack: [2, 8, 8, 8][below(4)]
      case .fixed, .qword: 8
      }
  }

  private mutating func legacyBytes(_ rex: Int, _ prefixes: inout [UInt8]) -> [UInt8] {
    if width == 2 { prefixes.append(0x66) }
    if let mandatory = row.mandatoryPrefix { prefixes.append(mandatory) }
    var rex = rex
    if width == 8 && (row.sizes == .full || row.sizes == .wide || row.sizes == .qword) { rex |= 8 }
    if row.sizes == .byte && chance(6) { rex |= 8 }
    hasREX = rex != 0 || chance(4)
    return (hasREX ? [0x40 | UInt8(rex)] : []) + row.opcode
  }

  /// VEX of two or three bytes; now and then a prefix or an L that makes it undefined.
  private mutating func vexBytes(_ rex: Int) -> [UInt8]? {
    guard let vex = row.vex else { return nil }
    let vvvv = UInt8(vex.hasThirdRegister || chance(64) ? third : 0) ^ 15
    let last = vvvv << 3 | (chance(64) ? 4 : 0) | vex.prefix
    let illegal: [UInt8] = chance(100) ? [[0x66], [0xF3], [0xF2], [0x48], [0xF0]][below(5)] : []
    if vex.map == 1 && rex & 3 == 0 && width == 4 {
      return illegal + [0xC5, UInt8(rex & 4 ^ 4) << 5 | last] + row.opcode
    }
    return illegal + [0xC4, UInt8(rex ^ 7) << 5 | vex.map, (width == 8 ? 0x80 : 0) | last] + row.opcode
  }

  /// The size of the memory operand.
  private var operandByteCount: UInt64 { row.memoryByteCount ?? UInt64(width) }

  private mutating func chooseTarget() {
    let size = operandByteCount
    let page = SiliconPlaces.data + UInt64(1 + below(3)) * 0x1000
    switch below(32) {
    case 0, 1: target = page &- UInt64(below(Int(size) + 1))
    case 2: target = SiliconPlaces.data + UInt64(SiliconPlaces.dataByteCount) - UInt64(below(Int(size) + 1))
    case 3: target = SiliconPlaces.data &- UInt64(below(Int(size) + 1))
    default: target = SiliconPlaces.data + 0x1800 + UInt64(below(0x1000))
    }
    if row.alignment > 1 && !chance(24) { target &= ~(row.alignment - 1) }
    for offset in stride(from: UInt64(0), to: size, by: 8) { patch(target &+ offset, vectorValue()) }
  }

  /// ModRM, SIB and displacement of a memory operand at a place of the data pages, and the registers that lead there.
  private mutating func memoryOperand(_ reg: Int) -> [UInt8] {
    chooseTarget()
    let field = UInt8(reg & 7) << 3
    switch below(12) {
    case 0:
      isRelative = true
      has32BitAddress = false
      return [field | 5, 0, 0, 0, 0]
    case 1:
      displacement = Int64(target)
      return [field | 4, 0x25] + Assembly.littleEndian(target, 4)
    default: break
    }
    let base = below(16)
    self.base = base
    let needsSIB = base & 7 == 4
    if needsSIB || chance(2) {
      let number = below(16)
      if number != 4 { index = number }
      scale = UInt64(below(4))
    }
    var mod = below(3)
    if base & 7 == 5 && mod == 0 { mod = 1 }
    let noise = UInt64(truncatingIfNeeded: random.next())
    if index == base {
      // One register twice: a small value, and the displacement makes up for it.
      mod = 2
      state.general[base] = noise & 0xFFF
      displacement = Int64(target &- state.general[base] &- (state.general[base] << scale))
    } else {
      displacement =
        mod == 0 ? 0 : mod == 1 ? Int64(Int8(truncatingIfNeeded: noise)) : Int64(Int32(truncatingIfNeeded: noise))
      let offset = index.map { state.general[$0] << scale } ?? 0
      state.general[base] = target &- offset &- UInt64(bitPattern: displacement)
      if has32BitAddress { state.general[base] = state.general[base] & 0xFFFF_FFFF | noise << 32 }
    }
    let bytes = Assembly.littleEndian(UInt64(bitPattern: displacement), [0, 1, 4][mod])
    let modField = UInt8(mod) << 6 | field
    guard needsSIB || index != nil else { return [modField | UInt8(base & 7)] + bytes }
    return [modField | 4, UInt8(scale) << 6 | UInt8((index ?? 4) & 7) << 3 | UInt8(base & 7)] + bytes
  }

  private mutating func absoluteOperand() -> [UInt8] {
    chooseTarget()
    displacement = Int64(target)
    return Assembly.littleEndian(target, has32BitAddress ? 4 : 8)
  }

  private mutating func immediateBytes() -> [UInt8] {
    immediate = value()
    let count =
      switch row.immediate {
      case .none: 0
      case .byte: 1
      case .word: 2
      case .dword: 4
      case .operand: min(width, 4)
      case .full: width
      }
    return Assembly.littleEndian(immediate, count)
  }

  // MARK: Memory operand

  /// The linear address of the memory operand, from the registers as they are now.
  var effectiveAddress: UInt64 {
    var sum = UInt64(bitPattern: displacement)
    if isRelative { sum &+= nextAddress }
    if let base { sum &+= state.general[base] }
    if let index { sum &+= (state.general[index] << scale) }
    return has32BitAddress ? sum & 0xFFFF_FFFF : sum
  }

  /// True where `number` is part of the address, and must keep its value.
  func isAddress(_ number: Int) -> Bool { isMemory && (number == base || number == index) }

  private var addressIsSafe: Bool {
    let (first, slack) = (SiliconPlaces.data, operandByteCount)
    return effectiveAddress &+ slack &- first <= UInt64(SiliconPlaces.dataByteCount) + slack
  }

  /// Sets a register that is no part of the address; false where it is one.
  mutating func set(_ number: Int, _ value: UInt64) -> Bool {
    if isAddress(number) { return false }
    state.general[number] = value
    return true
  }

  /// Changes the last byte of the instruction: its immediate.
  mutating func setImmediateByte(_ value: UInt8) {
    bytes[bytes.count - 1] = value
    immediate = immediate & ~0xFF | UInt64(value)
  }
}
