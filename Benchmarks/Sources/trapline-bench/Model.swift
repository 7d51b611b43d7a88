import ArgumentParser
import Machine
import X86

/// The models that are measured. Confidential guests have hosted handlers.
enum Model: String, CaseIterable, ExpressibleByArgument {
  case none, vmx, svm
  case sevES = "sev-es"
  case tdx

  var configuration: MachineConfiguration {
    switch self {
    case .none: MachineConfiguration(confinement: .none)
    case .vmx: MachineConfiguration(confinement: .vmx)
    case .svm: MachineConfiguration(confinement: .svm)
    case .sevES: MachineConfiguration(confinement: .sevES, handlers: .hosted)
    case .tdx: MachineConfiguration(confinement: .tdx, handlers: .hosted)
    }
  }

  var title: String {
    switch self {
    case .none: "bare metal"
    case .vmx: "vmx"
    case .svm: "svm"
    case .sevES: "sev-es, hosted"
    case .tdx: "tdx, hosted"
    }
  }

  /// What an exit may cost, in nanoseconds.
  var goal: UInt64 {
    switch self {
    case .none, .vmx, .svm: 100
    case .sevES, .tdx: 250
    }
  }
}
