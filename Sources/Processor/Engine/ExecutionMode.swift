import Memory
import X86

/// What decoded code depends on beside its bytes; one word, so that the loop compares it at once.
///
/// Bit 0 is set in ring 3. Bits 2:1 are the size of the code: 0 for 64 bits, 1 for 32, 2 for 16. Bit 3 is set where CS,
/// DS, ES and SS are flat, so that no address needs a look at its segment. Bit 4 is set in real and virtual-8086 mode,
/// where VEX is undefined. Bits 63:32 hold the base of CS, which 64-bit
/// code does not have.
struct ExecutionMode: Equatable {
  var rawValue: UInt64 = 0

  @inline(__always) var is64: Bool { rawValue & 6 == 0 }
  var isUser: Bool { rawValue & 1 != 0 }
  var isFlat: Bool { rawValue & 8 != 0 }
  /// Outside real and virtual-8086 mode (Intel SDM vol. 2A, exceptions of types 1 to 13).
  var hasVEX: Bool { rawValue & 16 == 0 }
  var codeBase: UInt64 { rawValue >> 32 }

  var codeSize: CodeSize {
    switch rawValue & 6 {
    case 0: .bits64
    case 2: .bits32
    default: .bits16
    }
  }

  /// Where code at `offset` in CS lies.
  func linear(_ offset: UInt64) -> UInt64 { is64 ? offset : (codeBase &+ offset) & 0xFFFF_FFFF }
}

extension CPU {
  /// CR0.PE without RFLAGS.VM: segments are loaded from descriptors.
  var hasDescriptors: Bool { hot.system.cr0.contains(.protectedMode) && !isVirtual8086 }

  /// RFLAGS.VM in protected mode.
  var isVirtual8086: Bool {
    systemFlags.contains(.virtual8086) && hot.system.cr0.contains(.protectedMode) && !isLongMode
  }

  /// EFER.LMA.
  var isLongMode: Bool { hot.system.efer.contains(.longModeActive) }

  /// Must follow every change of CS, SS, DS, ES, the CPL, CR0.PE and EFER.LMA.
  func updateMode() {
    var bits: UInt64 = hot.system.cpl == 3 ? 1 : 0
    var limit = UInt64.max
    let size = hot.system.codeSize
    if size != .bits64 {
      bits |= size == .bits32 ? 2 : 4
      if !hasDescriptors { bits |= 16 }
      bits |= hot.system.cs.base << 32
      limit = UInt64(hot.system.cs.limit)
      if isFlat(hot.system.cs, code: true) && isFlat(hot.system.ss) && isFlat(hot.system.ds) && isFlat(hot.system.es)
        && hot.system.ss.isDefault32
      {
        bits |= 8
      }
    }
    hot.mode = ExecutionMode(rawValue: bits)
    guard limit != hot.codeLimit else { return }
    // Blocks are decoded for one limit: each must be looked up anew.
    hot.codeLimit = limit
    hot.memory?.bumpGeneration()
  }

  /// True for 4 GiB from 0, writable unless it is code.
  private func isFlat(_ segment: Segment, code: Bool = false) -> Bool {
    segment.base == 0 && segment.limit == .max && segment.attributes & 0x90 == 0x90
      && (code || segment.type & 0xE == 2)
  }
}
