import Memory
import X86

// Every x87 instruction comes here: what may hold it up, then memory, then the state. Nothing changes before memory has
// agreed.

extension CPU {
  /// `extra` is an `X87Operation`.
  @inline(never) func x87(_ op: Op) throws(Fault) {
    guard let operation = X87Operation(rawValue: op.extra) else { throw raise(.invalidOpcode) }
    try requireX87(operation)
    if op.isMemory { return try x87Memory(op, operation) }
    switch operation {
    case .wait, .nNoOperation: return
    case .nStoreStatusAX: return setRegister(0, hot.x87.status)
    case .compareFlags: compareToFlags(op)
    case .moveConditionally: hot.x87.move(op.b, where: condition(op.a))
    default: hot.x87.execute(operation, op.a, op.b)
    }
    if operation.setsPointers { notePointers(op) }
  }

  /// #NM, then #MF for an error that was left pending. CR0.NE is taken for set: VMX demands it of every guest, and no
  /// model here routes FERR# to an interrupt controller.
  private func requireX87(_ operation: X87Operation) throws(Fault) {
    let blocking: CR0 = operation == .wait ? .monitorCoprocessor : .emulation
    let cr0 = hot.system.cr0
    let isBlocked =
      operation == .wait
      ? cr0.isSuperset(of: [.taskSwitched, blocking]) : !cr0.isDisjoint(with: [.taskSwitched, blocking])
    if isBlocked { throw raise(Exception(.deviceNotAvailable)) }
    if operation.waits && hot.x87.hasPendingError { throw raise(Exception(.x87Error)) }
  }

  /// FOP, FCS and FIP: what an error handler asks for.
  private func notePointers(_ op: Op) {
    hot.x87.lastOpcode = UInt16(truncatingIfNeeded: op.immediate)
    hot.x87.instructionPointer = nextRIP(op) &- UInt64(op.length)
    hot.x87.instructionSelector = hot.system.cs.selector
  }

  /// The same with FDS and FDP.
  private func notePointers(_ op: Op, operand linear: UInt64) {
    notePointers(op)
    let segment: SegmentRegister
    if hot.mode.is64 {
      segment =
        op.address.contains(.fs) ? .fs : op.address.contains(.gs) ? .gs : op.address.contains(.stack) ? .ss : .ds
      hot.x87.dataPointer = linear &- (segment == .fs || segment == .gs ? hot.system[segment].base : 0)
    } else {
      segment = SegmentCheck(rawValue: UInt32(truncatingIfNeeded: op.displacement >> 32)).segment
      hot.x87.dataPointer = (linear &- hot.system[segment].base) & 0xFFFF_FFFF
    }
    hot.x87.dataSelector = hot.system[segment].selector
  }

  /// FCOMI, FUCOMI and their popping forms; OF, SF and AF are cleared.
  private func compareToFlags(_ op: Op) {
    let other = hot.x87.operand(op.b)
    let order = hot.x87.compareToFlags(other, signalsQuiet: op.a & 1 == 0, pops: op.a & 2 != 0)
    let flags: RFlags =
      switch order {
      case .greater: []
      case .less: .carry
      case .equal: .zero
      case .unordered: [.carry, .parity, .zero]
      }
    setStatus(flags)
  }

  // MARK: Memory

  private func x87Memory(_ op: Op, _ operation: X87Operation) throws(Fault) {
    let address = effectiveAddress(op)
    let isStack = op.address.contains(.stack)
    let format = X87Format(rawValue: op.b) ?? .single
    switch operation {
    case .load, .arithmeticMemory:
      let (low, high) = try loadOperand(address, format, isStack)
      if operation == .load { hot.x87.load(low, high, format) } else { hot.x87.arithmetic(op.a, low, format) }
      notePointers(op, operand: address)
    case .store, .storePopping, .storeTruncatingPopping:
      let store = hot.x87.prepareStore(format, truncates: operation == .storeTruncatingPopping)
      if store.isWritten {
        try storeOperand(address, store, format, isStack)
      } else {
        // Memory must admit the store also where an exception keeps it from being done.
        try probeStore(address, format.byteCount, stack: isStack, isUser: isUser)
      }
      hot.x87.finishStore(store, pops: operation != .store)
      notePointers(op, operand: address)
    case .loadControl: hot.x87.setControl(try load(address, UInt16.self, stack: isStack))
    case .nStoreControl: try store(hot.x87.control, address, stack: isStack)
    case .nStoreStatus: try store(hot.x87.status, address, stack: isStack)
    case .loadEnvironment: try loadEnvironment(op, address, isStack, withRegisters: false)
    case .restore: try loadEnvironment(op, address, isStack, withRegisters: true)
    case .nStoreEnvironment: try storeEnvironment(op, address, isStack, withRegisters: false)
    case .nSave: try storeEnvironment(op, address, isStack, withRegisters: true)
    default: throw raise(.invalidOpcode)
    }
  }

  /// Throws what an access of `count` bytes would throw where it lies on two pages, before a device in the first has
  /// been touched or RAM changed.
  private func probe(_ linear: UInt64, _ count: Int, _ isStack: Bool, isStore: Bool) throws(Fault) {
    let last = linear &+ UInt64(count - 1)
    guard (linear ^ last) >> 12 != 0 else { return }
    if isStore { return try probeStore(linear, count, stack: isStack, isUser: isUser) }
    guard isCanonical(last) else { throw raise(isStack ? .stackFault : .generalProtection()) }
    _ = try translate(linear, .read, stack: isStack, isUser: isUser)
    _ = try translate(last & ~0xFFF, .read, stack: isStack, isUser: isUser)
  }

  private func loadOperand(
    _ address: UInt64, _ format: X87Format, _ isStack: Bool
  ) throws(Fault) -> (low: UInt64, high: UInt16) {
    switch format.byteCount {
    case 2: return (UInt64(try load(address, UInt16.self, stack: isStack)), 0)
    case 4: return (UInt64(try load(address, UInt32.self, stack: isStack)), 0)
    case 8: return (try load(address, UInt64.self, stack: isStack), 0)
    default:
      try probe(address, 10, isStack, isStore: false)
      let low = try load(address, UInt64.self, stack: isStack)
      return (low, try load(address &+ 8, UInt16.self, stack: isStack))
    }
  }

  private func storeOperand(
    _ address: UInt64, _ value: X87Store, _ format: X87Format, _ isStack: Bool
  ) throws(Fault) {
    switch format.byteCount {
    case 2: try store(UInt16(truncatingIfNeeded: value.low), address, stack: isStack)
    case 4: try store(UInt32(truncatingIfNeeded: value.low), address, stack: isStack)
    case 8: try store(value.low, address, stack: isStack)
    default:
      try probe(address, 10, isStack, isStore: true)
      try store(value.low, address, stack: isStack)
      try store(value.high, address &+ 8, stack: isStack)
    }
  }

  private func environment(_ op: Op) -> X87Environment {
    X87Environment(is32: op.width != .word, isProtected: hasDescriptors)
  }

  /// FLDENV, FRSTOR.
  private func loadEnvironment(
    _ op: Op, _ address: UInt64, _ isStack: Bool, withRegisters: Bool
  ) throws(Fault) {
    let layout = environment(op)
    try probe(address, layout.byteCount + (withRegisters ? 80 : 0), isStack, isStore: false)
    var fields = InlineArray<7, UInt32>(repeating: 0)
    for index in 0..<7 {
      fields[index] =
        layout.is32
        ? try load(address &+ UInt64(4 * index), UInt32.self, stack: isStack)
        : UInt32(try load(address &+ UInt64(2 * index), UInt16.self, stack: isStack))
    }
    var state = hot.x87
    layout.load(fields, into: &state)
    if withRegisters {
      for index in 0..<8 {
        let place = address &+ UInt64(layout.byteCount + 10 * index)
        let low = try load(place, UInt64.self, stack: isStack)
        let high = try load(place &+ 8, UInt16.self, stack: isStack)
        let number = state.physical(UInt8(index))
        (state.significands[number], state.signExponents[number]) = (low, high)
      }
    }
    hot.x87 = state
  }

  /// FNSTENV, which then masks all exceptions; FNSAVE, which then initializes.
  private func storeEnvironment(
    _ op: Op, _ address: UInt64, _ isStack: Bool, withRegisters: Bool
  ) throws(Fault) {
    let layout = environment(op)
    try probe(address, layout.byteCount + (withRegisters ? 80 : 0), isStack, isStore: true)
    let fields = layout.fields(of: hot.x87)
    for index in 0..<7 {
      if layout.is32 {
        try store(fields[index], address &+ UInt64(4 * index), stack: isStack)
      } else {
        try store(UInt16(truncatingIfNeeded: fields[index]), address &+ UInt64(2 * index), stack: isStack)
      }
    }
    guard withRegisters else { return hot.x87.setControl(hot.x87.control | 0x3F) }
    for index in 0..<8 {
      let place = address &+ UInt64(layout.byteCount + 10 * index)
      let register = hot.x87.register(UInt8(index))
      try store(register.significand, place, stack: isStack)
      try store(register.signExponent, place &+ 8, stack: isStack)
    }
    hot.x87.initialize()
  }
}
