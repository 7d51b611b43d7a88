import Primitives
import X86

/// What the entries of handlers.inc leave on the stack, and what they return with.
struct TrapFrame {
  /// By number; that of RSP is not used.
  var general: InlineArray<16, UInt64>
  var errorCode: UInt64
  var rip: UInt64
  var cs: UInt64
  var rflags: UInt64
  var rsp: UInt64
  var ss: UInt64

  /// As the handlers know registers.
  var registers: RegisterFile {
    get {
      var file = RegisterFile()
      file.general = general
      file[.rsp] = rsp
      file.rip = rip
      file.rflags = RFlags(rawValue: rflags)
      return file
    }
    set {
      general = newValue.general
      rsp = newValue[.rsp]
      rip = newValue.rip
      rflags = newValue.rflags.rawValue
    }
  }
}

/// The frame at an address that an entry gave.
typealias TrapFramePointer = UnsafeMutablePointer<TrapFrame>

extension UnsafeMutableRawPointer {
  var frame: TrapFramePointer { assumingMemoryBound(to: TrapFrame.self) }
}

/// Memory at an address of this kernel, which is mapped one to one.
func memory(_ address: UInt64, _ width: Width = .qword) -> UInt64 {
  switch width {
  case .byte: UInt64(load8(address))
  case .word: UInt64(load16(address))
  case .dword: UInt64(load32(address))
  case .qword: load64(address)
  }
}

/// Writes memory at an address of this kernel.
func setMemory(_ value: UInt64, _ address: UInt64, _ width: Width = .qword) {
  switch width {
  case .byte: store8(UInt8(truncatingIfNeeded: value), address)
  case .word: store16(UInt16(truncatingIfNeeded: value), address)
  case .dword: store32(UInt32(truncatingIfNeeded: value), address)
  case .qword: store64(value, address)
  }
}
