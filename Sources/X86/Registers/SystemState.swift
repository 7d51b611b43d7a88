/// A segment register by its number in instructions.
@frozen public enum SegmentRegister: UInt8, Sendable, CaseIterable {
  case es, cs, ss, ds, fs, gs
}

/// A segment register with its hidden part, in the layout of the VMCB (AMD APM vol. 2, appendix B).
@frozen public struct Segment: Sendable, Equatable {
  /// The selector.
  public var selector: UInt16
  /// Descriptor bits 55:52 and 47:40 as one 12-bit field: type 3:0, S 4, DPL 6:5, P 7, AVL 8, L 9, D/B 10, G 11.
  public var attributes: UInt16
  /// The limit in bytes, inclusive, already scaled by G.
  public var limit: UInt32
  /// The base address.
  public var base: UInt64

  /// A segment from its parts.
  @inlinable public init(selector: UInt16 = 0, attributes: UInt16 = 0, limit: UInt32 = 0, base: UInt64 = 0) {
    self.selector = selector
    self.attributes = attributes
    self.limit = limit
    self.base = base
  }

  /// The type field.
  @inlinable public var type: UInt8 { UInt8(truncatingIfNeeded: attributes & 15) }
  /// True for code and data, false for system segments.
  @inlinable public var isCodeOrData: Bool { attributes & 0x10 != 0 }
  /// The descriptor's privilege level.
  @inlinable public var privilegeLevel: UInt8 { UInt8(truncatingIfNeeded: attributes >> 5) & 3 }
  /// P.
  @inlinable public var isPresent: Bool { attributes & 0x80 != 0 }
  /// L: 64-bit code.
  @inlinable public var isLong: Bool { attributes & 0x200 != 0 }
  /// D/B: 32-bit code or stack.
  @inlinable public var isDefault32: Bool { attributes & 0x400 != 0 }
}

/// GDTR or IDTR.
@frozen public struct DescriptorTable: Sendable, Equatable {
  /// The linear address of the table.
  public var base: UInt64
  /// The last valid byte.
  public var limit: UInt16

  /// A table from its parts.
  @inlinable public init(base: UInt64 = 0, limit: UInt16 = 0) {
    self.base = base
    self.limit = limit
  }
}

/// How wide code is by default: what CS and EFER select.
@frozen public enum CodeSize: UInt8, Sendable {
  case bits16, bits32, bits64
}

/// The registers that are not in the register file: control, segment, table and system registers.
@frozen public struct SystemState: Sendable, Equatable {
  /// CR0.
  public var cr0 = CR0(rawValue: 0x6000_0010)
  /// CR2: the address of the last page fault.
  public var cr2: UInt64 = 0
  /// CR3: the page-table root; the C-bit or shared bit included.
  public var cr3: UInt64 = 0
  /// CR4.
  public var cr4 = CR4(rawValue: 0)
  /// CR8: the task priority.
  public var cr8: UInt64 = 0
  /// EFER.
  public var efer = EFER(rawValue: 0)
  /// ES.
  public var es = Segment()
  /// CS.
  public var cs = Segment()
  /// SS; its privilege level is the CPL.
  public var ss = Segment()
  /// DS.
  public var ds = Segment()
  /// FS.
  public var fs = Segment()
  /// GS.
  public var gs = Segment()
  /// LDTR.
  public var ldtr = Segment()
  /// TR: the task-state segment.
  public var tr = Segment()
  /// GDTR.
  public var gdtr = DescriptorTable()
  /// IDTR.
  public var idtr = DescriptorTable()
  /// The current privilege level.
  public var cpl: UInt8 = 0
  /// DR0 to DR3.
  public var dr0: UInt64 = 0, dr1: UInt64 = 0, dr2: UInt64 = 0, dr3: UInt64 = 0
  /// DR6.
  public var dr6: UInt64 = 0xFFFF_0FF0
  /// DR7.
  public var dr7: UInt64 = 0x400
  /// MSR C000_0081.
  public var star: UInt64 = 0
  /// MSR C000_0082.
  public var lstar: UInt64 = 0
  /// MSR C000_0083.
  public var cstar: UInt64 = 0
  /// MSR C000_0084.
  public var sfmask: UInt64 = 0
  /// MSR C000_0102.
  public var kernelGSBase: UInt64 = 0
  /// MSR C000_0103.
  public var tscAux: UInt64 = 0
  /// MSR 174.
  public var sysenterCS: UInt64 = 0
  /// MSR 175.
  public var sysenterESP: UInt64 = 0
  /// MSR 176.
  public var sysenterEIP: UInt64 = 0
  /// MSR 277.
  public var pat: UInt64 = 0x0007_0406_0007_0406
  /// XCR0: the state components that XSAVE may save; bit 0 x87, bit 1 SSE.
  public var xcr0: UInt64 = 1
  /// MSR 1B.
  public var apicBase: UInt64 = 0xFEE0_0900
  /// MSR C001_0130: the GHCB's address or a request of the GHCB MSR protocol.
  public var ghcbMSR: UInt64 = 0
  /// TDCS.NOTIFY_ENABLES of a TDX guest (TDG.VM.WR).
  public var notifyEnables: UInt64 = 0
  /// PKRU: access and write disable of each of 16 protection keys.
  public var pkru: UInt32 = 0
  /// MSR 6E1: the same for supervisor pages.
  public var pkrs: UInt32 = 0
  /// MSR 3B: the sum of what was added to the time-stamp counter.
  public var tscAdjust: UInt64 = 0
  /// Added to the instruction count to make the time-stamp counter.
  public var tscOffset: UInt64 = 0

  /// The state after reset, without code to run.
  @inlinable public init() {}

  /// One of the six segment registers.
  @inlinable public subscript(segment: SegmentRegister) -> Segment {
    get {
      switch segment {
      case .es: es
      case .cs: cs
      case .ss: ss
      case .ds: ds
      case .fs: fs
      case .gs: gs
      }
    }
    set {
      switch segment {
      case .es: es = newValue
      case .cs: cs = newValue
      case .ss: ss = newValue
      case .ds: ds = newValue
      case .fs: fs = newValue
      case .gs: gs = newValue
      }
    }
  }

  /// The size of the code that CS selects.
  @inlinable public var codeSize: CodeSize {
    if efer.contains(.longModeActive) && cs.isLong { return .bits64 }
    return cs.isDefault32 ? .bits32 : .bits16
  }

  /// The base that a memory operand in `segment` is relative to: in 64-bit code only FS and GS have one.
  @inlinable public func effectiveBase(_ segment: SegmentRegister) -> UInt64 {
    if codeSize == .bits64 && segment != .fs && segment != .gs { return 0 }
    return self[segment].base
  }
}
