import Testing
import X86

@Suite struct WidthTests {
  /// Intel SDM vol. 1 §3.4.1.1: 32-bit results zero the upper half, 8- and 16-bit results keep the rest.
  @Test func merge() {
    let old: UInt64 = 0xFFFF_EEEE_DDDD_CCCC
    let value: UInt64 = 0x1111_2222_3333_4444
    #expect(Width.byte.merge(value, into: old) == 0xFFFF_EEEE_DDDD_CC44)
    #expect(Width.word.merge(value, into: old) == 0xFFFF_EEEE_DDDD_4444)
    #expect(Width.dword.merge(value, into: old) == 0x0000_0000_3333_4444)
    #expect(Width.qword.merge(value, into: old) == value)
    for width in Width.allCases {
      #expect(width.merge(0, into: ~0) == (width == .dword || width == .qword ? 0 : ~width.mask))
      #expect(width.merge(~0, into: 0) == width.mask)
    }
  }

  @Test func sizes() {
    #expect(Width.allCases.map(\.byteCount) == [1, 2, 4, 8])
    #expect(Width.allCases.map(\.bitCount) == [8, 16, 32, 64])
    #expect(Width.allCases.map(\.mask) == [0xFF, 0xFFFF, 0xFFFF_FFFF, ~0])
    for count in -1...17 {
      #expect(Width(byteCount: count)?.byteCount == ([1, 2, 4, 8].contains(count) ? count : nil))
    }
  }

  @Test func signExtension() {
    #expect(Width.byte.signExtend(0xFF80) == 0xFFFF_FFFF_FFFF_FF80)
    #expect(Width.byte.signExtend(0xFF7F) == 0x7F)
    #expect(Width.word.signExtend(0x1_8000) == 0xFFFF_FFFF_FFFF_8000)
    #expect(Width.dword.signExtend(0x8000_0000) == 0xFFFF_FFFF_8000_0000)
    #expect(Width.dword.signExtend(0x7FFF_FFFF) == 0x7FFF_FFFF)
    #expect(Width.qword.signExtend(1 << 63) == 1 << 63)
  }
}

@Suite struct RegisterTests {
  @Test func registerFile() {
    var file = RegisterFile()
    #expect(file.rflags.rawValue == 2)
    for register in GeneralRegister.allCases {
      #expect(GeneralRegister(number: register.rawValue) == register)
      #expect(GeneralRegister(number: register.rawValue | 0xF0) == register)
      file[register] = ~0
      file.write(0x1234_5678_9ABC_DEF0, to: register, width: .dword)
      #expect(file[register] == 0x9ABC_DEF0)
    }
    var other = file
    #expect(other == file)
    other[.r15] ^= 1
    #expect(other != file)
  }

  @Test func ioPrivilegeLevel() {
    var flags = RFlags.fixed
    for level in UInt8(0)...3 {
      flags.ioPrivilegeLevel = level
      #expect(flags.rawValue == 2 | UInt64(level) << 12 && flags.ioPrivilegeLevel == level)
    }
    flags.ioPrivilegeLevel = 0xFC
    #expect(flags == .fixed)
  }

  @Test func codeSize() {
    var state = SystemState()
    #expect(state.codeSize == .bits16)
    state.cs.attributes = 0x400
    #expect(state.codeSize == .bits32)
    state.cs.attributes = 0x200
    #expect(state.codeSize == .bits16)
    state.efer = .longModeActive
    #expect(state.codeSize == .bits64)
    for segment in SegmentRegister.allCases { state[segment].base = 0x1000 * UInt64(segment.rawValue + 1) }
    for segment in SegmentRegister.allCases {
      let expected = segment == .fs || segment == .gs ? state[segment].base : 0
      #expect(state.effectiveBase(segment) == expected)
    }
    state.efer = []
    #expect(state.effectiveBase(.es) == 0x1000)
  }

  @Test func cpuidTable() {
    let table = CPUIDTable([
      .init(1, nil, CPUIDResult(eax: 1)), .init(7, 0, CPUIDResult(ebx: 2)), .init(7, 1, CPUIDResult(ecx: 3)),
    ])
    #expect(table.lookup(leaf: 1, subleaf: 99) == CPUIDResult(eax: 1))
    #expect(table.lookup(leaf: 7, subleaf: 0) == CPUIDResult(ebx: 2))
    #expect(table.lookup(leaf: 7, subleaf: 1) == CPUIDResult(ecx: 3))
    #expect(table.lookup(leaf: 7, subleaf: 2) == CPUIDResult())
    #expect(table.lookup(leaf: 2, subleaf: 0) == CPUIDResult())
  }
}

@Suite struct AccessTests {
  /// What a device sees never has a bit above the operand.
  @Test func valuesAreCut() {
    for width in [Width.byte, .word, .dword] {
      let element = PortElement(port: 0xE0, direction: .write, width: width, value: ~0)
      #expect(UInt64(element.value) == width.mask)
    }
    for width in Width.allCases {
      #expect(MemoryAccess(address: 0, direction: .write, width: width, value: ~0).value == width.mask)
    }
  }

  /// Pieces cover a run exactly, in order, and none leaves its page.
  @Test func piecesCoverTheRun() {
    for start in UInt64(0xFE0)...0x1020 {
      for count in 0...80 {
        var next = start
        var offset = 0
        for piece in AccessPieces(address: start, byteCount: count) {
          let end = piece.address + UInt64(piece.width.byteCount)
          if piece.address != next || piece.offset != offset || piece.address >> 12 != (end - 1) >> 12 {
            Issue.record("\(count) bytes at \(start): \(piece)")
          }
          // A wider piece would leave the run or the page.
          let doubled = 2 * piece.width.byteCount
          let fits =
            piece.width != .qword && offset + doubled <= count
            && piece.address >> 12 == (piece.address + UInt64(doubled) - 1) >> 12
          if fits { Issue.record("\(count) bytes at \(start): \(piece) could be wider") }
          next = end
          offset += piece.width.byteCount
        }
        if offset != count { Issue.record("\(count) bytes at \(start): only \(offset)") }
      }
    }
  }

  @Test func piecesOfNothing() {
    #expect(Array(AccessPieces(address: 0xFFF, byteCount: 0)).isEmpty)
    #expect(Array(AccessPieces(address: 0xFFF, byteCount: -1)).isEmpty)
  }

  /// A run over the end of the address space goes on at 0.
  @Test func piecesWrap() {
    let pieces = Array(AccessPieces(address: 0xFFFF_FFFF_FFFF_FFFE, byteCount: 4))
    #expect(pieces.map(\.address) == [0xFFFF_FFFF_FFFF_FFFE, 0])
    #expect(pieces.map(\.width) == [.word, .word])
  }
}
