import Memory
import Testing
import X86

@Suite struct HostPageTests {
  @Test func onlyPagesThatTheHostMayReachAreMapped() throws {
    let memory = try GuestMemory(byteCount: 0x10000, protection: .sevES(cBitPosition: 45))
    memory.write(0x11, at: 0x1000, .byte, view: .shared)
    memory.write(0x22, at: 0x2000, .byte, view: .private)
    for address: UInt64 in [0x1008, 0x2000, 0x3000, 0x10000, 0xFEE0_0000, 0xFFFF_FFFF_FFFF_F000] {
      #expect(throws: HostAccessError.self, "\(String(address, radix: 16))") { try memory.mapForHost(address) }
    }
    #expect(memory.load(try memory.mapForHost(0x1000), at: 0, .byte) == 0x11)
    // Only hosted handlers have a page there.
    #expect(throws: HostAccessError.self) { try memory.mapForHost(GuestMemory.hostedGHCBAddress) }
  }

  /// Each processor's hosted handler has a GHCB of its own, behind RAM.
  @Test func everyProcessorHasAPage() throws {
    let memory = try GuestMemory(byteCount: 0x10000, protection: .hosted(.sevES), hostedGHCBCount: 3)
    for processor in 0..<3 {
      let page = try memory.mapForHost(GuestMemory.hostedGHCBAddress(of: processor))
      memory.store(UInt64(processor) + 0x10, page, at: 0x1F8, .qword)
    }
    for processor in 0..<3 {
      #expect(memory.readHostedGHCB(0x1F8, .qword, of: processor) == UInt64(processor) + 0x10)
      let page = try memory.mapForHost(GuestMemory.hostedGHCBAddress(of: processor))
      #expect(memory.load(page, at: 0x1F8, .qword) == UInt64(processor) + 0x10)
    }
    #expect(throws: HostAccessError.self) { try memory.mapForHost(GuestMemory.hostedGHCBAddress(of: 3)) }
  }

  @Test func accessesStayInsideThePage() throws {
    let memory = try GuestMemory(byteCount: 0x4000)
    let page = try memory.mapForHost(0x1000)
    memory.store(0x1122_3344_5566_7788, page, at: 0xFF8, .qword)
    #expect(memory.read(0x1FF8, .qword) == 0x1122_3344_5566_7788)
    #expect(memory.load(page, at: 0xFFE, .word) == 0x1122)
    #expect(memory.view(of: 0x1000) == .shared)
    for offset in [-8, -1, 0xFF9, 0x1000, Int.max, Int.min] {
      memory.store(~0, page, at: offset, .qword)
      #expect(memory.load(page, at: offset, .qword) == 0)
    }
    #expect(memory.read(0xFF8, .qword) == 0)
    #expect(memory.read(0x2000, .qword) == 0)
    memory.store(1, .none, at: 0, .byte)
    #expect(memory.load(.none, at: 0, .byte) == 0)
  }

  @Test func aPageOfALargerMemoryCannotBeReached() throws {
    let large = try GuestMemory(byteCount: 0x40000)
    let small = try GuestMemory(byteCount: 0x2000)
    let page = try large.mapForHost(0x30000)
    small.store(~0, page, at: 0, .qword)
    #expect(small.load(page, at: 0, .qword) == 0)
  }

  /// Each processor's hosted handler has a GHCB of its own, and none may reach beyond the last.
  @Test func everyHostedPageCanBeReached() throws {
    let memory = try GuestMemory(byteCount: 0x4000, protection: .hosted(.sevES), hostedGHCBCount: 3)
    for processor in 0..<3 {
      let page = try memory.mapForHost(GuestMemory.hostedGHCBAddress(of: processor))
      memory.store(UInt64(processor) + 7, page, at: 0xFF8, .qword)
      #expect(memory.load(page, at: 0xFF8, .qword) == UInt64(processor) + 7)
      #expect(memory.readHostedGHCB(0xFF8, .qword, of: processor) == UInt64(processor) + 7)
    }
    #expect(throws: HostAccessError.self) { try memory.mapForHost(GuestMemory.hostedGHCBAddress(of: 3)) }
  }
}
