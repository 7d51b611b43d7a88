import FuzzInput
import Host
import Memory
import X86

/// Values of the GHCB MSR, one after the other, to the host of each personality.
final class Bench {
  private let memory: GuestMemory
  private let cpuid = CPUIDTable([
    CPUIDTable.Entry(0, nil, CPUIDResult(eax: 0x10, ebx: 0x756E_6547, ecx: 0x6C65_746E, edx: 0x4965_6E69)),
    CPUIDTable.Entry(7, 1, CPUIDResult(eax: 1, ebx: 2, ecx: 3, edx: 4)),
  ])

  init() {
    guard let memory = try? GuestMemory(byteCount: 0x1_0000, protection: .sevES(cBitPosition: 51)) else {
      preconditionFailure("no memory")
    }
    self.memory = memory
  }

  func run(_ input: inout FuzzInput) {
    let kind = input.byte()
    let personality: HostPersonality = [.kvm, .spec, .openBSD, .spec][Int(kind & 3)]
    var host = SEVHost(cBitPosition: 51, protocolVersion: kind & 4 == 0 ? 2 : 1, rules: personality.rules)
    var msrs = HostMSRs(.amd)
    while !input.isAtEnd {
      let codes: [UInt64] = [0, 2, 4, 6, 0x10, 0x12, 0x14, 0x80, 0x100]
      let choice = Int(input.byte())
      let code = choice < codes.count * 16 ? codes[choice % codes.count] : input.bytes(2) & 0xFFF
      let request = input.value() & ~0xFFF | code
      var ghcbMSR = request
      switch host.vmgexit(ghcbMSR: &ghcbMSR, memory: memory, cpuid: cpuid, msrs: &msrs) {
      case .resume(let retired):
        precondition(!retired, "no host retires an SEV-ES guest's instruction")
        // An answer is a code that a host may give, or the request unchanged; an address stays what it is.
        let answer = ghcbMSR & 0xFFF
        precondition(
          ghcbMSR == request || [0x001, 0x005, 0x011, 0x013, 0x081].contains(answer), "an answer that is none")
        precondition(code != 0 || ghcbMSR == request, "the GHCB's address was changed")
      case .terminate: precondition(code == 0x100, "termination that nobody asked for")
      case .fail: precondition(ghcbMSR == request, "a failure that changes the MSR")
      case .awaitStartUp: precondition(code == 6 && ghcbMSR == 0x007, "a hold that nobody asked for")
      default: preconditionFailure("an action that the MSR protocol does not have")
      }
    }
  }
}

nonisolated(unsafe) private let bench = Bench()

/// One input of libFuzzer, to one host.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGHCBMSR(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(bytes, count: count)
  unsafe bench.run(&input)
  return 0
}
