import Primitives
import X86

/// Why this kernel cannot go on: what it tells its host.
enum Reason: UInt8 {
  /// The host does not speak a protocol version that this kernel speaks.
  case version = 1
  /// The host's C-bit is not the processor's.
  case attribute = 2
  /// #VC or #VE for what no handler takes, or an answer outside the protocol.
  case handler = 3
  /// A device where only memory can be.
  case device = 5
  /// A third use of the GHCB.
  case ghcb = 6
  /// CPUID cannot be answered before there is a GHCB.
  case cpuid = 7
}

/// Tells the host, which ends the guest: by the GHCB MSR protocol (set 1, Linux's) or by ReportFatalError.
func giveUp(_ reason: Reason) -> Never {
  switch own().pointee.model {
  case UInt64(modelTDX):
    var registers: InlineArray<6, UInt64> = [0, 0x10003, UInt64(reason.rawValue), 0, 0, 0]
    _ = callHost(&registers)
  case UInt64(modelSEVES):
    let request = GHCBMSRValue.terminationRequest(GHCBTermination(set: 1, code: reason.rawValue))
    writeMSR(0xC001_0130, request.rawValue)
    vmgexit()
  default: break
  }
  while true { halt() }
}

/// TDG.VP.VMCALL with R10 to R15: RAX.
func callHost(_ registers: inout InlineArray<6, UInt64>) -> UInt64 {
  var span = registers.mutableSpan
  return span.withUnsafeMutableBufferPointer { ownVMCall($0.baseAddress) }
}
