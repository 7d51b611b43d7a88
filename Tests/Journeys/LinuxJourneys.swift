import Foundation
import Machine
import Testing
import X86

/// What `Scripts/guests` has fetched; `nil` where it was not run.
struct StockGuests {
  let folder: URL

  static let here: StockGuests? = {
    let environment = ProcessInfo.processInfo.environment
    let cache =
      environment["XDG_CACHE_HOME"].map { URL(fileURLWithPath: $0) }
      ?? FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".cache")
    let folder =
      environment["TRAPLINE_GUESTS"].map { URL(fileURLWithPath: $0) }
      ?? cache.appendingPathComponent("trapline/guests")
    let files = ["6.1/vmlinuz", "6.12/vmlinuz", "initrd"].map { folder.appendingPathComponent($0).path }
    return files.allSatisfy(FileManager.default.isReadableFile) ? StockGuests(folder: folder) : nil
  }()

  func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appendingPathComponent(name))) }
  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
}

/// Debian's own kernels, to the shell script that is their init.
@Suite("Linux", .enabled(if: StockGuests.here != nil, "no kernels: Scripts/guests fetches them"), .serialized)
struct LinuxJourneys {
  /// One boot: a kernel, how it is packed, and whose guest it is.
  struct Boot: Sendable, CustomTestStringConvertible {
    var kernel: String
    var confinement: Confinement
    var handlers = HandlerPlacement.own
    /// The ELF image inside is unpacked beforehand, or unpacks itself.
    var isUnpacked = true
    /// What the kernel's own log must say.
    var log: [String] = []

    var testDescription: String {
      "\(kernel) \(confinement) \(handlers) \(isUnpacked ? "vmlinux" : "vmlinuz")"
    }
  }

  private static let memoryEncryption = "Memory Encryption Features active: AMD SEV SEV-ES"

  static let boots = [
    Boot(kernel: "6.1", confinement: .vmx),
    Boot(kernel: "6.1", confinement: .svm, isUnpacked: false),
    Boot(kernel: "6.1", confinement: .sevES, log: [memoryEncryption]),
    Boot(kernel: "6.1", confinement: .sevES, isUnpacked: false, log: [memoryEncryption]),
    Boot(kernel: "6.1", confinement: .sevES, handlers: .hosted),
    Boot(kernel: "6.1", confinement: .tdx, handlers: .hosted),
    Boot(kernel: "6.12", confinement: .vmx),
    Boot(kernel: "6.12", confinement: .svm),
    Boot(kernel: "6.12", confinement: .sevES, log: [memoryEncryption, "SEV: Status: SEV SEV-ES"]),
    Boot(
      kernel: "6.12", confinement: .tdx, log: ["tdx: Guest detected", "Memory Encryption Features active: Intel TDX"]),
    Boot(kernel: "6.12", confinement: .tdx, isUnpacked: false, log: ["tdx: Guest detected"]),
  ]

  /// Without what takes long and shows nothing here: self-tests of ciphers, jitter entropy, lists of trace events.
  static let commandLine = """
    console=ttyS0 panic=-1 cryptomgr.notests \
    initcall_blacklist=jent_mod_init,drbg_init,trace_eval_init,trace_eval_sync,event_trace_init,init_blk_tracer
    """

  static func machine(_ boot: Boot, arguments: String = commandLine) throws -> VirtualMachine {
    let guests = try #require(StockGuests.here)
    let image: BootImage
    if boot.isUnpacked, FileManager.default.isReadableFile(atPath: guests.path("\(boot.kernel)/vmlinux")) {
      image = try BootImage.elf(try guests.bytes("\(boot.kernel)/vmlinux"))
    } else {
      image = try LinuxImage(try guests.bytes("\(boot.kernel)/vmlinuz")).selfExtracting
    }
    #expect(!image.lacksSupport(for: boot.handlers == .own ? boot.confinement : .vmx))
    var configuration = MachineConfiguration(
      confinement: boot.confinement, handlers: boot.handlers, memoryByteCount: 256 << 20,
      serialSink: ByteSink(.memory))
    configuration.arguments = BootArguments(commandLine: arguments, initialRAMDisk: try guests.bytes("initrd"))
    return try VirtualMachine(configuration, image: image)
  }

  static func log(_ machine: borrowing VirtualMachine) -> String {
    String(decoding: machine.buses.serial.sink.bytes, as: UTF8.self)
  }

  @Test(.timeLimit(.minutes(5)), arguments: boots)
  func reachesItsInitAndPowersOff(_ boot: Boot) throws {
    var machine = try Self.machine(boot)
    let exit = machine.runToEnd(limit: 4_000_000_000)
    let log = Self.log(machine)
    let end = log.suffix(2000)
    #expect(exit == .powerOff, "\(end)")
    #expect(log.contains("trapline: init reached on Linux \(boot.kernel)."), "\(end)")
    #expect(log.contains("trapline: self-test passed"), "\(end)")
    for line in boot.log { #expect(log.contains(line), "\(line)") }
    #expect(!log.contains("BUG:") && !log.contains("WARNING: CPU") && !log.contains("Oops"), "\(log)")
  }
}
