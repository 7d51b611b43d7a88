import Guest
import Primitives
import X86

// The true start of a confidential guest, before there is a GHCB or a page table of its own.

/// Finds out where this kernel runs, as any kernel does: by CPUID, and for SEV by the MSR that no host can intercept.
@c func ownDetect(_ zeroPage: UInt64) {
  let state = own()
  state.pointee.dr7 = 0x400
  let tellsFetches = readMSR(0xC000_0080) & EFER.noExecute.rawValue != 0
  state.pointee.fetchError = tellsFetches ? UInt64(PageFaultCode.fetch.rawValue) : 0
  let highest = cpuid(0).eax
  if highest >= 0x21 {
    let signature = cpuid(0x21)
    // "IntelTDX    "
    if signature.ebx == 0x6574_6E49, signature.edx == 0x5844_546C, signature.ecx == 0x2020_2020 {
      state.pointee.model = UInt64(modelTDX)
      readMemoryMap(zeroPage)
      return startTDX()
    }
  }
  guard cpuid(0x8000_0000).eax >= 0x8000_001F else { return }
  let encryption = cpuid(0x8000_001F)
  // Bit 3 is SEV-ES; the MSR says that it is on.
  guard encryption.eax & 1 << 3 != 0, readMSR(0xC001_0131) & 2 != 0 else { return }
  state.pointee.model = UInt64(modelSEVES)
  readMemoryMap(zeroPage)
  state.pointee.announcedPosition = UInt64(encryption.ebx & 0x3F)
  startSEVES()
}

/// Where RAM below 4 GiB ends, by the E820 table of the zero page: a confidential guest is entered by the 64-bit boot
/// protocol.
private func readMemoryMap(_ zeroPage: UInt64) {
  let count = min(load8(zeroPage &+ 0x1E8), 128)
  for index in 0..<UInt64(count) {
    let entry = zeroPage &+ 0x2D0 &+ index &* 20
    let end = memory(entry) &+ memory(entry &+ 8)
    if end <= 1 << 32, end > own().pointee.memoryTop { own().pointee.memoryTop = end }
  }
}

/// SEV information: the versions that the host speaks, and the C-bit, by the GHCB MSR protocol.
private func startSEVES() {
  let answer = ask(GHCBMSRValue(rawValue: UInt64(GHCBMSRValue.Info.sevInformationRequest.rawValue)))
  guard answer.info == .sevInformation else { giveUp(.version) }
  let maximum = answer.data >> 16
  let minimum = answer.data & 0xFFFF
  guard minimum <= 2, maximum >= 1, minimum <= maximum else { giveUp(.version) }
  own().pointee.protocolVersion = UInt64(min(maximum, 2))
  own().pointee.position = UInt64(answer.cBitPosition)
  guard own().pointee.position == own().pointee.announcedPosition, 32..<52 ~= own().pointee.position else {
    giveUp(.attribute)
  }
  own().pointee.privateAttribute = 1 << own().pointee.position
}

/// TDG.VP.INFO: the width of an address, whose highest bit says shared, and what the TD was made with.
private func startTDX() {
  var registers = TDRegisters()
  guard tdcall(TDCallLeaf.info.rawValue, &registers) == TDCallStatus.success.rawValue else { giveUp(.attribute) }
  let width = registers.rcx & 0x3F
  own().pointee.attributes = registers.rdx
  guard width == 48 || width == 52 else { giveUp(.attribute) }
  own().pointee.position = width &- 1
  own().pointee.announcedPosition = width &- 1
  own().pointee.sharedAttribute = 1 << (width &- 1)
}

/// One request of the GHCB MSR protocol.
private func ask(_ request: GHCBMSRValue) -> GHCBMSRValue {
  writeMSR(0xC001_0130, request.rawValue)
  vmgexit()
  return GHCBMSRValue(rawValue: readMSR(0xC001_0130))
}

/// #VC before there is a GHCB.
@c func ownHandleEarlyVC(_ address: UnsafeMutableRawPointer) {
  let frame = address.frame
  own().pointee.model = UInt64(modelSEVES)
  var context = InterruptedCode(frame, walks: false)
  let step = VCWithoutGHCB.handle(SVMExitCode(rawValue: frame.pointee.errorCode), in: &context) { ask($0) }
  guard step == .done else { giveUp(.cpuid) }
  frame.pointee.registers = context.registers
}
