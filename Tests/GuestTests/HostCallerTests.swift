import Guest
import Testing
import X86

/// A guest that calls the host itself: the fake guest's GHCB, and two honest devices behind it.
struct CallingGuest: HostCaller {
  var confinement: Confinement
  var guest = FakeGuest([0x90])
  var ports = FakeDevice()
  var page = FakeDevicePage()

  init(_ confinement: Confinement) {
    self.confinement = confinement
    ports.garbage = .ones
    page.garbage = .ones
  }

  var ghcbAddress: UInt64 { guest.ghcbAddress }
  mutating func readGHCB(at offset: Int, _ width: Width) -> UInt64 { guest.readGHCB(at: offset, width) }
  mutating func writeGHCB(_ value: UInt64, at offset: Int, _ width: Width) {
    guest.writeGHCB(value, at: offset, width)
  }

  mutating func vmgexit() {
    if guest.disclosed(.swExitCode) == SVMExitCode.ioio.rawValue { ports.serve(&guest) } else { page.serve(&guest) }
  }

  mutating func tdvmcall(_ call: inout TDVMCallRegisters) {
    if call[.r11] == TDVMCallFunction.io.rawValue { ports.serve(&call) } else { page.serve(&call) }
  }

  mutating func touch(_ element: PortElement) -> UInt32 {
    if element.direction == .write { ports.take(element.port, element.width, UInt64(element.value)) }
    return element.direction == .read ? UInt32(truncatingIfNeeded: ports.next(element.port, element.width)) : 0
  }

  mutating func touch(_ access: MemoryAccess) -> UInt64 { page.serve(access) }
}

@Suite("Guests that ask the host themselves")
struct HostCallerTests {
  static let models: [Confinement] = [.vmx, .svm, .sevES, .tdx]

  @Test("What each model demands")
  func attributes() {
    #expect(ConfidentialAttributes(.vmx).isEmpty && ConfidentialAttributes(.svm).isEmpty)
    #expect(ConfidentialAttributes(.sevES) == [.memoryEncrypt, .guestStateEncrypt])
    #expect(ConfidentialAttributes(.tdx) == [.memoryEncrypt, .guestUnrollStringIO])
  }

  @Test("IN and OUT, no bit above the operand", arguments: models)
  func ports(model: Confinement) throws {
    for (width, mask): (Width, UInt32) in [(.byte, 0xFF), (.word, 0xFFFF), (.dword, .max)] {
      var guest = CallingGuest(model)
      guest.ports.toRead = [0x89AB_CDEF]
      #expect(try guest.input(0x3F8, width) == 0x89AB_CDEF & mask)
      try guest.output(0x1234_5678, 0x80, width)
      #expect(guest.ports.written == [PortElement(port: 0x80, direction: .write, width: width, value: 0x1234_5678)])
    }
    var guest = CallingGuest(model)
    #expect(throws: HandlerAbort.self) { try guest.output(0, 0x80, .qword) }
    #expect(guest.ports.written.isEmpty)
  }

  @Test("Strings arrive the same in every model, unrolled or in chunks of the buffer", arguments: models)
  func strings(model: Confinement) throws {
    for width: Width in [.byte, .word, .dword] {
      var guest = CallingGuest(model)
      let bytes = (0..<4099).map { UInt8(truncatingIfNeeded: $0 * 7) }
      try guest.output(bytes.span, 0x80, width)
      let sent = guest.ports.written.flatMap { element in
        (0..<width.byteCount).map { UInt8(truncatingIfNeeded: element.value >> UInt32($0 * 8)) }
      }
      let whole = 4099 / width.byteCount * width.byteCount
      #expect(sent[...] == bytes[0..<whole])
      #expect(model != .sevES || guest.ports.requests == 3)
      #expect(model != .tdx || guest.ports.requests == 4099 / width.byteCount)

      guest.ports.toRead = (0..<5).map { 0x0101_0101 * UInt64($0 + 1) }
      var into = [UInt8](repeating: 0xEE, count: 5 * width.byteCount)
      var span = into.mutableSpan
      try guest.input(&span, 0x80, width)
      #expect(into == (0..<5).flatMap { [UInt8](repeating: $0 + 1, count: width.byteCount) })
    }
  }

  @Test("Devices are asked for without a trap", arguments: models)
  func devices(model: Confinement) throws {
    let shared: UInt64 = model == .tdx ? 1 << 47 : 0
    for width in Width.allCases {
      var guest = CallingGuest(model)
      try guest.store(0x8877_6655_4433_2211, device: 0x7000_0100 | shared, width)
      #expect(try guest.load(device: 0x7000_0100 | shared, width) == 0x8877_6655_4433_2211 & width.mask)
      #expect(guest.page.cycles.map(\.width) == [width, width] && guest.guest.fetches == 0)
    }
  }

  @Test("A refusal is thrown")
  func refused() {
    var guest = CallingGuest(.tdx)
    #expect(throws: HandlerAbort.fail(.refused(TDVMCallStatus.invalidOperand.rawValue))) {
      try guest.load(device: 0x7000_0100, .dword)
    }
  }
}
