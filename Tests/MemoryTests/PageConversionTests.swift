import Memory
import Testing
import X86

@Suite final class PageConversionTests {
  private let memory: GuestMemory

  init() throws {
    memory = try GuestMemory(byteCount: 1 << 20, protection: .tdx(sharedBitPosition: 47))
  }

  @Test func sharedPagesBeginAsZeroes() throws {
    memory.write(0x5EC2_E7, at: 0x3008, .qword)
    memory.write(0x5EC2_E7, at: 0x5008, .qword)
    memory.setShared(0x3000..<0x5000, true)
    #expect(memory.view(of: 0x3000) == .shared && memory.view(of: 0x4000) == .shared)
    #expect(memory.view(of: 0x2000) == .untouched && memory.view(of: 0x5000) == .private)
    #expect(try memory.hostRead(0x3008, .qword) == 0)
    #expect(memory.read(0x5008, .qword) == 0x5EC2_E7)
  }

  @Test func pagesTakenBackArePending() throws {
    memory.setShared(0x3000..<0x4000, true)
    try memory.hostWrite(5, at: 0x3000, .qword)
    memory.setShared(0x3000..<0x4000, true)
    #expect(try memory.hostRead(0x3000, .qword) == 5, "shared already")
    memory.setShared(0x3000..<0x4000, false)
    #expect(memory.view(of: 0x3000) == .pending)
    #expect(throws: HostAccessError.privatePage(0x3000)) { try memory.hostRead(0x3000, .qword) }
  }

  @Test func whatIsPrivateAlreadyStays() {
    memory.write(7, at: 0x3000, .qword)
    memory.setShared(0x3000..<0x5000, false)
    #expect(memory.view(of: 0x3000) == .private && memory.read(0x3000, .qword) == 7)
    #expect(memory.view(of: 0x4000) == .untouched)
  }

  @Test func rangesBeyondMemory() {
    for range: Range<UInt64> in [
      0xF_F000..<0x20_0000, 0xC000_0000..<0x1_0000_0000, 1 << 46..<1 << 47, 0xF_F000..<1 << 47, 0..<0,
      ~0xFFF..<UInt64.max,
    ] {
      memory.setShared(range, true)
    }
    #expect(memory.view(of: 0xF_F000) == .shared && memory.view(of: 0xF_E000) == .untouched)
  }
}
