import Foundation
import Machine
import X86

/// The end of the program: a status, and one line for standard error.
struct ExitStatus: Error {
  let code: Int32
  let message: String?

  init(_ code: Int32, _ message: String? = nil) {
    self.code = code
    self.message = message
  }

  /// A wrong argument.
  static func usage(_ message: String) -> ExitStatus { ExitStatus(64, message) }

  /// An image that cannot be a guest.
  static func data(_ message: String) -> ExitStatus { ExitStatus(65, message) }

  /// Output that could not be written.
  static func output(_ message: String) -> ExitStatus { ExitStatus(74, message) }

  /// How the guest ended.
  init(_ exit: MachineExit) {
    switch exit {
    // A status has eight bits; what does not fit must not look like a smaller one.
    case .debugExit(let value): self.init(value < 0x80 ? Int32(value << 1 | 1) : 0xFF)
    case .reset, .systemEvent(.reset): self.init(0, "the guest asked for a reset")
    case .powerOff: self.init(0, "the guest switched the machine off")
    case .halted(interruptsEnabled: false): self.init(123, "the guest halted with interrupts off")
    case .halted(interruptsEnabled: true): self.init(123, "the guest waits for an interrupt that nothing will raise")
    case .instructionLimit: self.init(124, "the instruction limit is reached")
    case .shutdown: self.init(125, "triple fault")
    case .terminated(let reason):
      self.init(
        123, "the guest asked to be terminated: reason set \(reason.set), reason \(reason.code)\(reason.meaning)")
    case .fatalError(let code): self.init(123, "the guest reported a fatal error: \(hexadecimal(code))")
    case .failure(let failure): self.init(123, failure.summary)
    case .idle: self.init(123, "the guest waits for an interrupt")
    case .io, .ioBlock, .mmio, .debug, .hypercall: self.init(70, "an access was left unanswered")
    }
  }

  func leave() -> Never {
    if let message { printError("trapline: \(message.split(separator: "\n").first ?? "")") }
    exit(code)
  }
}

/// Writes a line to standard error.
func printError(_ line: String) {
  // Nowhere to report a failure to.
  try? FileHandle.standardError.write(contentsOf: Data("\(line)\n".utf8))
}

extension GHCBTermination {
  /// What the reason means: set 0 is the GHCB specification's, set 1 Linux's (`arch/x86/include/asm/sev-common.h`).
  fileprivate var meaning: String {
    let known: [String] =
      switch set {
      case 0: ["general request", "GHCB protocol unsupported", "SNP features unsupported"]
      case 1:
        [
          "Linux: GHCB registration failed", "Linux: page state change failed", "Linux: PVALIDATE failed",
          "Linux: not at VMPL 0", "Linux: CPUID failed", "Linux: CPUID by the hypervisor failed",
          "Linux: no secrets page", "Linux: no SVSM", "Linux: SVSM at VMPL 0", "Linux: no calling area of the SVSM",
        ]
      default: []
      }
    return Int(code) < known.count ? ", \(known[Int(code)])" : ""
  }
}

extension MachineFailure {
  fileprivate var summary: String {
    switch self {
    case .host(let failure): "the host cannot go on: \(failure)"
    case .handler(let failure): "the guest's handler cannot go on: \(failure)"
    case .handlerMemory(let address):
      "the guest's handler met memory that is no RAM at \(hexadecimal(address))"
    case .integrity(let address):
      "integrity fault: the host wrote to the guest's own memory at \(hexadecimal(address))"
    case .unsupported(let rip): "the processor does not do what the guest asks for at \(hexadecimal(rip))"
    case .completionMissing, .unexpectedStop: "a defect of this program: \(self)"
    }
  }
}
