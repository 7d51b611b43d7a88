import Guest
import X86

/// A page of the fake guest's memory.
struct FakePage {
  var bytes = [UInt8](repeating: 0, count: 4096)
  var isWritable = true
}

/// A guest made of a dictionary: no paging, no host, every access recorded.
struct FakeGuest: GuestContext {
  var registers = RegisterFile()
  var privilegeLevel: UInt8 = 0
  var codeSize = CodeSize.bits64
  var taskState = Segment()
  var cr4 = CR4(rawValue: 0)
  var xcr0: UInt64 = 1
  var fsBase: UInt64 = 0
  var gsBase: UInt64 = 0
  /// Bases of ES and DS outside 64-bit code.
  var dataBase: UInt64 = 0

  /// Numbers of pages that are a device's, mapped one to one.
  var devicePages: Set<UInt64> = []
  /// Loads and stores that went to a device instead of to RAM: a handler may not make one.
  var deviceTouches = 0
  /// Pages by number; every other page faults.
  var pages: [UInt64: FakePage] = [:]
  var ghcb = [UInt8](repeating: 0xA5, count: 4096)
  let ghcbAddress: UInt64 = 0x1_2345_6000

  /// How often each byte of the GHCB was read since the host answered.
  var ghcbReads = [Int](repeating: 0, count: 4096)
  /// Offsets written in the GHCB since `prepare` began, in order.
  var ghcbWrites: [Int] = []
  var fetches = 0
  var vectors = [VectorValue](repeating: VectorValue(), count: 16)
  var dr7: UInt64 = 0x400
  var supervisorLoads: [UInt64] = []

  static let code: UInt64 = 0x10_0000
  static let data: UInt64 = 0x20_0000

  /// One page of code with these bytes at RIP, and four pages of data.
  init(_ code: [UInt8]) {
    for page in 0..<4 { pages[Self.data / 4096 + UInt64(page)] = FakePage() }
    pages[Self.code / 4096] = FakePage()
    registers.rip = Self.code
    poke(code, at: Self.code)
  }

  mutating func poke(_ bytes: [UInt8], at address: UInt64) {
    for (index, byte) in bytes.enumerated() {
      let place = address &+ UInt64(index)
      pages[place / 4096, default: FakePage()].bytes[Int(place % 4096)] = byte
    }
  }

  func peek(_ address: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { index in
      let place = address &+ UInt64(index)
      return pages[place / 4096]?.bytes[Int(place % 4096)] ?? 0
    }
  }

  func vector(_ number: UInt8) -> VectorValue { vectors[Int(number & 15)] }
  mutating func setVector(_ number: UInt8, _ value: VectorValue) { vectors[Int(number & 15)] = value }

  func base(of segment: SegmentRegister) -> UInt64 {
    switch segment {
    case .fs: fsBase
    case .gs: gsBase
    default: codeSize == .bits64 ? 0 : dataBase
    }
  }

  mutating func fetchInstruction() throws(Exception) -> InstructionBytes {
    fetches += 1
    var bytes = InstructionBytes()
    for index in 0..<15 {
      let address = registers.rip &+ UInt64(index)
      guard let page = pages[address / 4096] else { break }
      bytes.append(page.bytes[Int(address % 4096)])
    }
    guard bytes.count > 0 else { throw .pageFault([.fetch], at: registers.rip) }
    return bytes
  }

  func check(_ address: UInt64, _ width: Width, isWrite: Bool) throws(Exception) {
    for index in 0..<UInt64(width.rawValue) {
      let place = address &+ index
      let top = place >> 47
      guard top == 0 || top == 0x1FFFF else { throw .generalProtection() }
      var code: PageFaultCode = isWrite ? [.write] : []
      if privilegeLevel == 3 { code.insert(.user) }
      if devicePages.contains(place / 4096) { continue }
      guard let page = pages[place / 4096] else { throw .pageFault(code, at: place) }
      guard page.isWritable || !isWrite else { throw .pageFault(code.union(.present), at: place) }
    }
  }

  mutating func load(_ address: UInt64, _ width: Width) throws(Exception) -> UInt64 {
    try check(address, width, isWrite: false)
    if devicePages.contains(address / 4096) { deviceTouches += 1 }
    var value: UInt64 = 0
    for (index, byte) in peek(address, width.byteCount).enumerated() { value |= UInt64(byte) << UInt64(index * 8) }
    return value
  }

  mutating func store(_ value: UInt64, at address: UInt64, _ width: Width) throws(Exception) {
    try check(address, width, isWrite: true)
    if devicePages.contains(address / 4096) { deviceTouches += 1 }
    poke((0..<width.byteCount).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }, at: address)
  }

  mutating func probeStore(at address: UInt64, _ width: Width) throws(Exception) {
    try check(address, width, isWrite: true)
  }

  mutating func loadAsSupervisor(_ address: UInt64, _ width: Width) throws(Exception) -> UInt64 {
    supervisorLoads.append(address)
    let level = privilegeLevel
    privilegeLevel = 0
    defer { privilegeLevel = level }
    return try load(address, width)
  }

  mutating func translate(_ address: UInt64, isWrite: Bool) throws(Exception) -> GuestPhysicalAddress {
    try check(address, .byte, isWrite: isWrite)
    return GuestPhysicalAddress(address: address, isDevice: devicePages.contains(address / 4096))
  }

  mutating func readGHCB(at offset: Int, _ width: Width) -> UInt64 {
    for index in 0..<width.byteCount { ghcbReads[offset + index] += 1 }
    return peekGHCB(offset, width)
  }

  mutating func writeGHCB(_ value: UInt64, at offset: Int, _ width: Width) {
    ghcbWrites.append(offset)
    pokeGHCB(value, offset, width)
  }
}

/// The host's way to the same page.
extension FakeGuest {
  func peekGHCB(_ offset: Int, _ width: Width) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<width.byteCount { value |= UInt64(ghcb[offset + index]) << UInt64(index * 8) }
    return value
  }

  mutating func pokeGHCB(_ value: UInt64, _ offset: Int, _ width: Width) {
    for index in 0..<width.byteCount { ghcb[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8)) }
  }

  var validFields: GHCBValidBitmap {
    get { GHCBValidBitmap(low: peekGHCB(0x3F0, .qword), high: peekGHCB(0x3F8, .qword)) }
    set {
      pokeGHCB(newValue.low, 0x3F0, .qword)
      pokeGHCB(newValue.high, 0x3F8, .qword)
    }
  }

  /// A field as the host sees it: `nil` without its valid bit.
  func disclosed(_ field: GHCBField) -> UInt64? {
    validFields.contains(field) ? peekGHCB(Int(field.rawValue), .qword) : nil
  }

  /// Answers as a host does: the old bits cleared, then each field with its own.
  mutating func answer(_ fields: [(GHCBField, UInt64)], info1: UInt64 = 0, info2: UInt64 = 0) {
    var valid = GHCBValidBitmap()
    for (field, value) in fields + [(.swExitInfo1, info1), (.swExitInfo2, info2)] {
      pokeGHCB(value, Int(field.rawValue), .qword)
      valid.insert(field)
    }
    validFields = valid
  }
}
