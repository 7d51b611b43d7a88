import CPU
import Guest
import X86

/// What `ENTRY` in entry.S leaves on the stack.
struct Frame {
  var general: InlineArray<16, UInt64>
  var errorCode, rip, cs, rflags, rsp, ss: UInt64
}

/// 2 MiB of this kernel's memory, for the GHCB; and where devices begin. The loader has mapped all one to one.
let ghcb: UInt64 = 0x40_0000, devices: UInt64 = 0xC000_0000
nonisolated(unsafe) var isSEVES = false

/// What the handlers must know of this kernel.
struct Interrupted: FlatKernelContext, ~Copyable {
  let frame: UnsafeMutablePointer<Frame>
  var registers = RegisterFile(), dr7: UInt64 = 0x400
  var cr4: CR4 { CR4(rawValue: readCR4()) }
  var xcr0: UInt64 { 1 }
  var ghcbAddress: UInt64 { ghcb }

  init(_ address: UnsafeMutableRawPointer) {
    frame = address.assumingMemoryBound(to: Frame.self)
    (registers.general, registers.rip) = (frame.pointee.general, frame.pointee.rip)
    (registers.rflags, registers[.rsp]) = (RFlags(rawValue: frame.pointee.rflags), frame.pointee.rsp)
  }
  func isDevice(_ address: UInt64) -> Bool { address >= devices }
  func readMemory(_ address: UInt64, _ width: Width) -> UInt64 { read(address, width.rawValue) }
  func writeMemory(_ value: UInt64, at address: UInt64, _ width: Width) { write(value, address, width.rawValue) }
  // Compiled without SSE: no instruction of this kernel has such an operand.
  func vector(_ number: UInt8) -> VectorValue { VectorValue() }
  func setVector(_ number: UInt8, _ value: VectorValue) {}

  consuming func leave(_ step: HandlerStep) {
    guard step == .done || step == .again else { return stop() }
    (frame.pointee.general, frame.pointee.rip) = (registers.general, registers.rip)
  }
}

@c func handleVC(_ frame: UnsafeMutableRawPointer) {
  var code = Interrupted(frame)
  let exitCode = SVMExitCode(rawValue: code.frame.pointee.errorCode)
  guard isSEVES else {  // the first: there is no GHCB yet
    isSEVES = true
    return code.leave(VCWithoutGHCB.handle(exitCode, in: &code, ask: ask))
  }
  var plan = VCPlan(exitCode)
  var step = VCHandler.prepare(&plan, in: &code)
  while step == .askHost {
    vmgexit()
    step = VCHandler.finish(&plan, in: &code)
  }
  code.leave(step)
}

@c func handleVE(_ frame: UnsafeMutableRawPointer) {
  var r = InlineArray<11, UInt64>(repeating: 0)  // RAX, RCX, RDX, R8 to R15
  r[0] = TDCallLeaf.veInfoGet.rawValue
  tdcall(&r)
  var plan = VEPlan(VEInformation(rcx: r[1], rdx: r[2], r8: r[3], r9: r[4], r10: r[5]))
  var code = Interrupted(frame), call = TDVMCallRegisters()
  var step = VEHandler.prepare(&plan, in: &code, call: &call)
  while step == .askHost {
    (r[0], r[1]) = (TDCallLeaf.vmcall.rawValue, call.mask)
    for number in 10..<16 { r[number - 5] = call[GeneralRegister(number: UInt8(number))] }
    tdcall(&r)
    for number in 10..<16 { call[GeneralRegister(number: UInt8(number))] = r[number - 5] }
    step = VEHandler.finish(&plan, in: &code, call: &call)
  }
  code.leave(step)
}

/// One request of the GHCB MSR protocol.
func ask(_ request: GHCBMSRValue) -> GHCBMSRValue {
  writeMSR(0xC001_0130, request.rawValue)
  vmgexit()
  return GHCBMSRValue(rawValue: readMSR(0xC001_0130))
}

/// Takes the C-bit, whose place the host says, out of the loader's mapping of the GHCB, and says where the GHCB is.
func shareGHCB() {
  let cBit = UInt64(1) << UInt64(ask(GHCBMSRValue(rawValue: 2)).cBitPosition)
  let addresses = 0x000F_FFFF_FFFF_F000 & ~cBit
  let entry = (read(read(readCR3() & addresses, 8) & addresses, 8) & addresses) &+ (ghcb >> 21) &* 8
  write(read(entry, 8) & ~cBit, entry, 8)
  writeCR3(readCR3())
  writeMSR(0xC001_0130, ghcb)
}

@c func kernel() {
  let isTDX = cpuid(0x21) == 0x6574_6E49  // "Inte"
  if isSEVES { shareGHCB() }
  let text: StaticString = isTDX ? "Hello from TDX\n" : isSEVES ? "Hello from SEV-ES\n" : "Hello\n"
  for index in 0..<text.utf8CodeUnitCount { out(0x3F8, UInt32(text.utf8Start[index]), 1) }
  out(0xF4, 0, 4)
}
