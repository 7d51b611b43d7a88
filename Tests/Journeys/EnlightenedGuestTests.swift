import Guest
import Machine
import Testing
import X86

/// Swift code in the guest's place reaches the same devices as guest code does.
@Suite("Enlightened guests")
struct EnlightenedGuestTests {
  private func guest(_ confinement: Confinement) throws -> EnlightenedGuest {
    try EnlightenedGuest(in: machine(hosted(confinement), code: Assembly.hlt))
  }

  @Test("Ports, strings and devices: the same device trace as every model's", arguments: [Confinement.none] + models)
  func devices(_ confinement: Confinement) throws {
    var guest = try guest(confinement)
    // The echo port keeps what was last written; nobody has port 3333h.
    try guest.output(0x1234_5678, 0xE0, .dword)
    #expect(try guest.input(0xE0, .word) == 0x5678)
    #expect(try guest.input(0x3333, .dword) == .max)
    let line: [UInt8] = Array("enlightened\n".utf8)
    try guest.output(line.span, 0x3F8, .byte)
    let sent = guest.machine.buses.serial.sink.bytes
    #expect(sent == line)

    try guest.store(0x8877_6655_4433_2211, device: Buses.testRegionAddress + 8, .qword)
    #expect(try guest.load(device: Buses.testRegionAddress + 12, .word) == 0x6655)

    let accessCount = guest.machine.deviceTrace?.accesses.count
    #expect(accessCount == 3 + line.count + 2)
    let failure = guest.failure
    #expect(failure == nil)
  }

  @Test("A long string goes in chunks under SEV-ES, element by element under TDX", arguments: models)
  func chunks(_ confinement: Confinement) throws {
    var guest = try guest(confinement)
    let bytes = [UInt8](repeating: 0x2E, count: 5000)
    try guest.output(bytes.span, 0x80, .word)
    let exits = guest.machine.statistics.rows.reduce(0) { $0 + $1.count }
    switch confinement {
    case .sevES: #expect(exits == 3)
    case .tdx: #expect(exits == 2500)
    default: #expect(exits == 0)
    }
    let count = guest.machine.deviceTrace?.count
    #expect(count == 2500)
  }

  @Test("A guest with handlers of its own is refused", arguments: [Confinement.sevES, .tdx])
  func ownHandlers(_ confinement: Confinement) throws {
    let configuration = MachineConfiguration(confinement: confinement, handlers: .own)
    let own = try machine(configuration, code: Assembly.hlt)
    do {
      let guest = try EnlightenedGuest(in: own)
      Issue.record("\(guest.confinement) was taken")
    } catch { #expect(error == .ownHandlers) }
  }
}
