import Guest
import Host
import Processor
import X86

/// What belongs to one virtual processor besides its silicon: its hosts, the plans of its hosted handlers, and where it
/// stands.
struct VirtualProcessor {
  /// What it does when it is its turn.
  enum Activity {
    case running
    /// In HLT.
    case halted
    /// After INIT: SIPI starts it.
    case waitingForStartUp
  }

  /// Between which two ends an exit is: who takes the host's answer.
  enum Stage { case direct, vcHandler, veHandler, tdvmcall }

  var cpuid: CPUIDTable
  var vmx: VMXHost
  var svm: SVMHost
  var sev: SEVHost
  var tdx: TDXHost
  var msrs: HostMSRs
  var vcPlan = VCPlan(SVMExitCode(rawValue: 0))
  var vePlan = VEPlan(VEInformation(reason: VMXExitReason(rawValue: 0)))
  var call = TDVMCallRegisters()
  var stage = Stage.direct
  var activity: Activity
  /// In HLT by TDG.VP.VMCALL with R12 = 0: an interrupt ends it, whatever RFLAGS.IF says.
  var wakesWithoutFlag = false
  /// Port elements driven since an instruction was last retired.
  var elements: UInt64 = 0
  /// A repeated INS or OUTS has moved some of its elements, and the guest is about to go on with it.
  var isInString = false
  var exitRIP: UInt64 = 0
  /// What the exit that userspace answers has swallowed.
  var lostStep = LostStep.none
  /// What is added to the processor's instruction count to make the machine's time.
  var timeOffset: UInt64 = 0

  init(
    number: Int, cpuid: CPUIDTable, _ msrs: HostMSRs, isHosted: Bool, host: HostPersonality, _ contract: ExitContract,
    _ area: StartUpArea?
  ) {
    self.cpuid = cpuid
    vmx = VMXHost(contract)
    svm = SVMHost(contract)
    sev = SEVHost(
      cBitPosition: VirtualMachine.cBitPosition, rules: host.rules, jumpTableAddress: area?.jumpTable ?? 0,
      isHeld: number > 0 && area != nil)
    tdx = TDXHost(sharedBitPosition: VirtualMachine.sharedBitPosition, isHosted: isHosted)
    self.msrs = msrs
    activity =
      switch area?.confinement {
      case _ where number == 0: .running
      case .tdx?: .running
      case .some: .halted
      case nil: .waitingForStartUp
      }
  }
}

/// A processor whose turn it is not. The one whose turn it is lies in the machine itself, where exits find it without a
/// detour; the two change places.
final class ParkedProcessor {
  var processor: Processor
  var state: VirtualProcessor

  init(_ processor: consuming Processor, _ state: VirtualProcessor) {
    self.processor = processor
    self.state = state
  }
}
