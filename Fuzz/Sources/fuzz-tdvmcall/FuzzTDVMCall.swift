import FuzzInput
import Host
import X86

/// TDG.VP.VMCALL of a hostile guest, one call after the other to the same host.
enum FuzzTDVMCall {
  private static let functions: [UInt64] = [
    10, 12, 30, 30, 31, 32, 48, 48, 0x10000, 0x10001, 0x10002, 0x10003, 0x10004,
  ]

  static func run(_ input: inout FuzzInput) {
    let kind = input.byte()
    var host = TDXHost(sharedBitPosition: kind & 1 == 0 ? 47 : 51, isHosted: kind & 2 != 0)
    var msrs = HostMSRs(.tdx)
    let cpuid = CPUIDTable([CPUIDTable.Entry(0, nil, CPUIDResult(eax: ~0, ebx: ~0, ecx: ~0, edx: ~0))])
    var noise = FuzzNoise(input.bytes(2))
    for _ in 0..<6 where !input.isAtEnd {
      var file = RegisterFile()
      for register in GeneralRegister.allCases { file[register] = noise.registerValue() }
      let function = Int(input.byte())
      file[.r10] = function & 0x80 == 0 ? 0 : input.value()
      file[.r11] = function & 0x40 == 0 ? functions[function % functions.count] : input.value()
      for register: GeneralRegister in [.r12, .r13, .r14, .r15] { file[register] = input.value() }
      let mask = function & 0x20 == 0 ? TDVMCallRegisters.linuxMask : input.bytes(2) & 0xFFEC
      let before = file
      var registers = TDVMCallRegisters(mask: mask, exposing: file)
      msrs.instructionCount = noise.next()
      var action = host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs)
      var cycles = 0
      while cycles < 16 {
        cycles += 1
        switch action {
        case .port(let element):
          precondition(UInt64(element.value) & ~element.width.mask == 0, "a value too wide")
          precondition(mask & 0x8000 != 0 || element.value == 0, "a register that the guest keeps reached a device")
          action = host.complete(UInt32(truncatingIfNeeded: noise.next() & element.width.mask), registers: &registers)
        case .memory(let access):
          precondition(access.value & ~access.width.mask == 0, "a value too wide")
          precondition(mask & 0x8000 != 0 || access.value == 0, "a register that the guest keeps reached a device")
          action = host.completeMemory(noise.next() & access.width.mask, registers: &registers)
        case .convert(let conversion):
          precondition(
            conversion.byteCount > 0 && conversion.byteCount & 0xFFF == 0 && conversion.address & 0xFFF == 0
              && !conversion.address.addingReportingOverflow(conversion.byteCount).overflow, "pages that are none")
          action = host.completeConversion(isDone: noise.next() & 1 == 0, registers: &registers)
        case .localAPIC:
          action = host.completeLocalAPIC(noise.next() & 1 == 0 ? nil : noise.next(), registers: &registers)
        case .sendInterrupts: action = host.completeInterrupts(noise.next(), registers: &registers)
        case .resume, .halt, .fatalError: cycles = .max
        default: preconditionFailure("an action that no call has")
        }
      }
      precondition(cycles == .max, "a call without end")
      registers.apply(to: &file)
      for register in GeneralRegister.allCases where mask >> UInt64(register.rawValue) & 1 == 0 {
        precondition(file[register] == before[register], "a register that the guest keeps was changed")
      }
    }
  }
}

/// One input of libFuzzer, to one host.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTDVMCall(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(bytes, count: count)
  FuzzTDVMCall.run(&input)
  return 0
}
