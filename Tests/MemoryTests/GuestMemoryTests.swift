import Memory
import Testing
import X86

@Suite struct GuestMemoryTests {
  @Test func sizesAreWholePages() {
    for size in [0, -4096, 1, 4095, 4097, Int.max, Int.min, 1 << 41] {
      #expect(throws: GuestMemoryError.unusableSize(size)) { _ = try GuestMemory(byteCount: size) }
    }
  }

  @Test func nothingIsReachedBeyondTheEnd() throws {
    let memory = try GuestMemory(byteCount: 0x3000)
    for width in Width.allCases {
      let last = 0x3000 - UInt64(width.byteCount)
      #expect(memory.read(last, width) == 0)
      #expect(memory.write(~0, at: last, width) == true)
      #expect(memory.read(last, width) == width.mask)
      for address: UInt64 in [last + 1, 0x3000, 0xBFFF_FFFF, 0xC000_0000, 0x1_0000_0000, 1 << 47, .max, .max - 7] {
        guard address > last else { continue }
        #expect(memory.read(address, width) == nil)
        #expect(memory.write(0, at: address, width) == false)
        #expect(memory.isRAM(address, count: width.byteCount) == false)
        #expect(throws: HostAccessError.notMemory(address)) { try memory.hostRead(address, width) }
        #expect(throws: HostAccessError.notMemory(address)) { try memory.hostWrite(0, at: address, width) }
      }
      memory.write(0, at: last, width)
    }
    #expect(memory.isRAM(0, count: 0x3000) == true)
    #expect(memory.isRAM(0, count: 0x3001) == false)
    #expect(memory.isRAM(0, count: Int.max) == false)
  }

  @Test func memoryGoesOnAboveTheHole() throws {
    let memory = try GuestMemory(byteCount: 0xC000_0000 + 0x2000)
    #expect(memory.isRAM(GuestMemory.holeBegin - 1) == true)
    #expect(memory.isRAM(GuestMemory.holeBegin) == false)
    #expect(memory.isRAM(GuestMemory.holeEnd - 1) == false)
    #expect(memory.isRAM(GuestMemory.holeEnd) == true)
    #expect(memory.isRAM(GuestMemory.holeEnd + 0x1FFF) == true)
    #expect(memory.isRAM(GuestMemory.holeEnd + 0x2000) == false)
    // What lies next to each other in the allocation does not in the guest.
    #expect(memory.isRAM(GuestMemory.holeBegin - 4, count: 8) == false)
    #expect(memory.read(GuestMemory.holeBegin - 4, .qword) == nil)
    #expect(memory.isRAM(GuestMemory.holeEnd - 4, count: 8) == false)
    memory.write(0x1122_3344, at: GuestMemory.holeEnd, .dword)
    #expect(memory.read(GuestMemory.holeEnd, .dword) == 0x1122_3344)
    #expect(memory.read(GuestMemory.holeBegin - 4, .dword) == 0)
  }

  @Test func valuesAreLittleEndianAndCut() throws {
    let memory = try GuestMemory(byteCount: 0x1000)
    memory.write(0x8877_6655_4433_2211, at: 1, .qword)
    #expect(memory.read(1, .byte) == 0x11)
    #expect(memory.read(2, .word) == 0x3322)
    #expect(memory.read(5, .dword) == 0x8877_6655)
    memory.write(~0, at: 3, .byte)
    #expect(memory.read(1, .qword) == 0x8877_6655_44FF_2211)
  }

  @Test(arguments: [
    MemoryProtection.hosted(.sevES), .hosted(.tdx), .sevES(cBitPosition: 51), .tdx(sharedBitPosition: 47),
  ]) func privatePagesAreClosedToTheHost(_ protection: MemoryProtection) throws {
    let memory = try GuestMemory(byteCount: 0x4000, protection: protection)
    memory.write(0x5EC2E7, at: 0x1000, .qword, view: .private)
    memory.write(0x1234, at: 0x2000, .qword, view: .shared)
    for address in [0x1000 as UInt64, 0x1FF8, 0x1FFF, 0, 0x3000] {
      #expect(throws: HostAccessError.privatePage(address)) { try memory.hostRead(address, .byte) }
      #expect(throws: HostAccessError.privatePage(address)) { try memory.hostWrite(0, at: address, .byte) }
    }
    #expect(try memory.hostRead(0x2000, .qword) == 0x1234)
    try memory.hostWrite(0x4321, at: 0x2000, .qword)
    #expect(memory.read(0x2000, .qword) == 0x4321)
    // One page of the two is enough.
    #expect(throws: HostAccessError.privatePage(0x1FFC)) { try memory.hostRead(0x1FFC, .qword) }
    #expect(throws: HostAccessError.privatePage(0x2FFC)) { try memory.hostRead(0x2FFC, .qword) }
    #expect(memory.read(0x1000, .qword) == 0x5EC2E7)
    #expect(memory.view(of: 0x1000) == .private)
    #expect(memory.view(of: 0x2000) == .shared)
    #expect(memory.view(of: 0x3000) == .untouched)
    #expect(memory.view(of: 0x4000) == nil)
  }

  @Test func aPlainGuestHasNoSecrets() throws {
    let memory = try GuestMemory(byteCount: 0x2000)
    memory.write(7, at: 0xFFE, .dword)
    #expect(try memory.hostRead(0xFFE, .dword) == 7)
    try memory.hostWrite(8, at: 0xFFE, .dword)
    #expect(memory.read(0xFFE, .dword) == 8)
  }

  @Test func theHostedGHCBIsAPageOfItsOwn() throws {
    let memory = try GuestMemory(byteCount: 0x2000, protection: .hosted(.sevES))
    let page = GuestMemory.hostedGHCBAddress
    try memory.hostWrite(0xAABB, at: page + 0x3A8, .qword)
    #expect(memory.readHostedGHCB(0x3A8, .qword) == 0xAABB)
    memory.writeHostedGHCB(0xCC, 0xFFF, .byte)
    #expect(try memory.hostRead(page + 0xFFF, .byte) == 0xCC)
    #expect(throws: HostAccessError.notMemory(page + 0xFFC)) { try memory.hostRead(page + 0xFFC, .qword) }
    #expect(throws: HostAccessError.notMemory(page - 1)) { try memory.hostRead(page - 1, .word) }
    // The guest does not find it.
    #expect(memory.read(page, .byte) == nil)
    #expect(memory.isRAM(page) == false)
    for offset in [-1, 0xFF9, 0x1000, Int.max, Int.min] {
      memory.writeHostedGHCB(~0, offset, .qword)
      #expect(memory.readHostedGHCB(offset, .qword) == 0)
    }
    #expect(memory.read(0x1FF8, .qword) == 0)
  }

  @Test func imagesFitOrAreRefused() throws {
    let memory = try GuestMemory(byteCount: 0x2000)
    let image: [UInt8] = [1, 2, 3, 4]
    for (address, fits): (UInt64, Bool) in [
      (0xFFE, true), (0x1FFD, false), (0x2000, false), (.max, false), (.max - 3, false),
    ] {
      let isPlaced = memory.place(image.span, at: address)
      #expect(isPlaced == fits)
    }
    #expect(memory.read(0xFFE, .dword) == 0x0403_0201)
    #expect(memory.read(0x1FFC, .dword) == 0)
    let isEmptyPlaced = memory.place([UInt8]().span, at: .max)
    #expect(isEmptyPlaced)
  }

  @Test func linearAccessesFaultAsAWhole() throws {
    let memory = try GuestMemory(byteCount: 0x8000)
    var system = SystemState()
    system.cr0 = [.protectedMode, .paging, .writeProtect]
    system.cr3 = 0x1000
    system.efer = [.longModeEnable, .longModeActive]
    memory.write(0x2007, at: 0x1000, .qword)
    memory.write(0x3007, at: 0x2000, .qword)
    memory.write(0x4007, at: 0x3000, .qword)
    for (index, entry) in [UInt64(0x5007), 0x6005, 0, 0xFEE0_0007].enumerated() {
      memory.write(entry, at: 0x4000 + UInt64(index) * 8, .qword)
    }
    let mode = PagingMode(system, isUser: true)
    try memory.store(0x1122_3344, linear: 0x10, .dword, mode)
    #expect(memory.read(0x5010, .dword) == 0x1122_3344)
    #expect(try memory.load(linear: 0x12, .word, mode) == 0x1122)
    #expect(throws: LinearFault.exception(.pageFault([.present, .write, .user], at: 0x1000))) {
      try memory.store(~0, linear: 0xFFC, .qword, mode)
    }
    #expect(memory.read(0x5FFC, .dword) == 0)
    #expect(throws: LinearFault.exception(.pageFault([.user], at: 0x2000))) {
      try memory.load(linear: 0x1FFF, .word, mode)
    }
    #expect(throws: LinearFault.device(0xFEE0_0010)) { try memory.load(linear: 0x3010, .dword, mode) }
    #expect(throws: LinearFault.exception(.generalProtection())) {
      try memory.load(linear: 0x7FFF_FFFF_FFFF, .word, mode)
    }
    #expect(throws: LinearFault.exception(.generalProtection())) {
      try memory.probeStore(linear: 0x8000_0000_0000, byteCount: 1, mode)
    }
    try memory.probeStore(linear: 0x8000_0000_0000, byteCount: 0, mode)
    try memory.probeStore(linear: 0, byteCount: 0x1000, mode)
  }
}
