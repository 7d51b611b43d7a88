import Memory
import Testing
import X86

@Suite("The ciphertext view of private memory")
struct CiphertextTests {
  static let cBit: UInt8 = 51
  static let page: UInt64 = 0x5000

  private func memory(_ protection: MemoryProtection) throws -> GuestMemory {
    try GuestMemory(byteCount: 1 << 20, protection: protection)
  }

  @Test("The host sees ciphertext, the same for the same data at the same place, another elsewhere")
  func hostSeesCiphertext() throws {
    let memory = try memory(.sevES(cBitPosition: Self.cBit))
    for address in [Self.page, Self.page + 16, Self.page + 0x1000] {
      memory.write(0x0123_4567_89AB_CDEF, at: address, .qword)
    }
    let first = try memory.rawRead(Self.page, .qword)
    #expect(first != 0x0123_4567_89AB_CDEF)
    let value1 = try memory.rawRead(Self.page, .qword)
    #expect(value1 == first)
    let value2 = try memory.rawRead(Self.page + 16, .qword)
    #expect(value2 != first)
    let value3 = try memory.rawRead(Self.page + 0x1000, .qword)
    #expect(value3 != first)
    let value4 = memory.read(Self.page, .qword)
    #expect(value4 == 0x0123_4567_89AB_CDEF)
    memory.write(1, at: Self.page, .qword)
    memory.write(0x0123_4567_89AB_CDEF, at: Self.page, .qword)
    let value5 = try memory.rawRead(Self.page, .qword)
    #expect(value5 == first)
  }

  @Test("Another key makes other ciphertext")
  func keysDiffer() throws {
    let one = try memory(.hosted(.sevES))
    let other = try GuestMemory(
      byteCount: 1 << 20, protection: .hosted(.sevES), encryptionKey: InlineArray(repeating: 7))
    one.write(5, at: Self.page, .qword)
    other.write(5, at: Self.page, .qword)
    let value6 = try one.rawRead(Self.page, .qword)
    let value7 = try other.rawRead(Self.page, .qword)
    #expect(value6 != value7)
  }

  @Test("Host handlers are refused private pages, so that they never take ciphertext for data")
  func handlersAreRefused() throws {
    let memory = try memory(.sevES(cBitPosition: Self.cBit))
    memory.write(5, at: Self.page, .qword)
    let refusal = HostAccessError.privatePage(Self.page)
    do throws(HostAccessError) {
      _ = try memory.hostRead(Self.page, .qword)
      Issue.record("read")
    } catch { #expect(error == refusal) }
    do throws(HostAccessError) {
      try memory.hostWrite(1, at: Self.page, .qword)
      Issue.record("written")
    } catch { #expect(error == refusal) }
  }

  @Test("What the host writes reads back as garbage, in its block of 16 bytes and nowhere else")
  func hostWritesAreGarbage() throws {
    let memory = try memory(.hosted(.sevES))
    for index in UInt64(0)..<8 { memory.write(0x1111 * (index + 1), at: Self.page + index * 8, .qword) }
    try memory.rawWrite(0x42, at: Self.page + 0x15, .byte)
    let value8 = try memory.rawRead(Self.page + 0x15, .byte)
    #expect(value8 == 0x42)
    let block = (memory.read(Self.page + 0x10, .qword), memory.read(Self.page + 0x18, .qword))
    #expect(block.0 != 0x3333 || block.1 != 0x4444)
    #expect(block.0 != 0x0000_4200_0000_3333)
    for index in UInt64(0)..<8 where index != 2 && index != 3 {
      let value9 = memory.read(Self.page + index * 8, .qword)
      #expect(value9 == 0x1111 * (index + 1))
    }
  }

  /// Page tables with one page mapped twice: at 0 with the C-bit, at 1000h without.
  private func twoFaces(_ memory: borrowing GuestMemory) -> PagingMode {
    let c = UInt64(1) << UInt64(Self.cBit)
    memory.write(0x2003 | c, at: 0x1000, .qword)
    memory.write(0x3003 | c, at: 0x2000, .qword)
    memory.write(0x4003 | c, at: 0x3000, .qword)
    memory.write(Self.page | 3 | c, at: 0x4000, .qword)
    memory.write(Self.page | 3, at: 0x4008, .qword)
    var system = SystemState()
    system.cr0 = [.protectedMode, .paging]
    system.efer = [.longModeEnable, .longModeActive]
    system.cr3 = 0x1000 | c
    return PagingMode(system, isUser: false)
  }

  @Test("What was written through C = 1 differs when read through C = 0, and comes back")
  func facesDiffer() throws {
    let memory = try memory(.sevES(cBitPosition: Self.cBit))
    let mode = twoFaces(memory)
    try memory.store(0xFEED_F00D, linear: 0, .qword, mode)
    let outside = try memory.load(linear: 0x1000, .qword, mode)
    #expect(outside != 0xFEED_F00D)
    let value10 = try memory.load(linear: 0, .qword, mode)
    #expect(value10 == 0xFEED_F00D)
    let value11 = try memory.rawRead(Self.page, .qword)
    #expect(value11 == outside)
    try memory.store(0xBEEF, linear: 0x1000, .qword, mode)
    let value12 = try memory.hostRead(Self.page, .qword)
    #expect(value12 == 0xBEEF)
    let value13 = try memory.load(linear: 0, .qword, mode)
    #expect(value13 != 0xBEEF)
    let value14 = try memory.load(linear: 0x1000, .qword, mode)
    #expect(value14 == 0xBEEF)
  }

  @Test("TDX private memory cannot be read at all, and a host's write to it is noticed")
  func tdx() throws {
    let memory = try memory(.hosted(.tdx))
    memory.write(5, at: Self.page, .qword)
    do throws(HostAccessError) {
      _ = try memory.rawRead(Self.page, .qword)
      Issue.record("read")
    } catch { #expect(error == .privatePage(Self.page)) }
    let value15 = memory.isPoisoned(Self.page)
    #expect(!value15)
    try memory.rawWrite(1, at: Self.page, .byte)
    let value16 = memory.isPoisoned(Self.page)
    #expect(value16)
    let value17 = memory.read(Self.page, .qword)
    #expect(value17 == 5)
  }

  @Test("A plain guest's memory is open")
  func plain() throws {
    let memory = try memory(.none)
    memory.write(5, at: Self.page, .qword)
    let value18 = try memory.rawRead(Self.page, .qword)
    #expect(value18 == 5)
    try memory.rawWrite(6, at: Self.page, .qword)
    let value19 = memory.read(Self.page, .qword)
    #expect(value19 == 6)
  }
}
