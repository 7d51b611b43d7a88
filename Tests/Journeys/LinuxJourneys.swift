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
  /// `Guests/linux/ports.c` was built, and is in the initrd.
  var hasPortTest: Bool { FileManager.default.isExecutableFile(atPath: path("tests/ports")) }
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

  static func machine(
    _ boot: Boot, arguments: String = commandLine, cpus: Int = 1, misbehaviour: HostMisbehaviour? = nil,
    isTraced: Bool = false, stopsWhenIdle: Bool = false
  ) throws -> VirtualMachine {
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
    configuration.processorCount = cpus
    configuration.misbehaviour = misbehaviour
    configuration.stopsWhenIdle = stopsWhenIdle
    if isTraced { configuration.exitTrace = ExitTraceConfiguration(sink: ByteSink(.memory)) }
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
    if StockGuests.here?.hasPortTest == true,
      boot.handlers == .hosted || boot.confinement == .vmx || boot.confinement == .svm
    {
      #expect(log.contains("ports: 62 checks, 0 differences"), "\(end)")
    }
    for line in boot.log { #expect(log.contains(line), "\(line)") }
    // What the port test makes of a kernel's handlers is a table in the documentation.
    let early = log.prefix(upTo: log.range(of: "trapline: init")?.lowerBound ?? log.endIndex)
    #expect(!early.contains("BUG:") && !early.contains("WARNING: CPU") && !early.contains("Oops"), "\(early)")
  }

  /// PVH: 32-bit entry, start information instead of a zero page.
  @Test(.timeLimit(.minutes(5)), arguments: ["6.1", "6.12"])
  func bootsByPVH(_ kernel: String) throws {
    let guests = try #require(StockGuests.here)
    guard FileManager.default.isReadableFile(atPath: guests.path("\(kernel)/vmlinux")) else { return }
    var configuration = MachineConfiguration(memoryByteCount: 256 << 20, serialSink: ByteSink(.memory))
    configuration.arguments = BootArguments(
      commandLine: Self.commandLine, initialRAMDisk: try guests.bytes("initrd"))
    let image = try BootImage.elf(try guests.bytes("\(kernel)/vmlinux")).enteredByPVH()
    var machine = try VirtualMachine(configuration, image: image)
    let exit = machine.runToEnd(limit: 4_000_000_000)
    #expect(exit == .powerOff)
    #expect(Self.log(machine).contains("trapline: self-test passed"))
  }

  /// By INIT and SIPI; from AP reset hold by the jump table; by the mailbox.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      Boot(kernel: "6.1", confinement: .vmx), Boot(kernel: "6.1", confinement: .sevES),
      Boot(kernel: "6.12", confinement: .sevES), Boot(kernel: "6.12", confinement: .tdx),
      Boot(kernel: "6.1", confinement: .sevES, handlers: .hosted),
      Boot(kernel: "6.1", confinement: .tdx, handlers: .hosted),
    ])
  func startsItsOtherProcessors(_ boot: Boot) throws {
    var machine = try Self.machine(boot, cpus: 2)
    let exit = machine.runToEnd(limit: 4_000_000_000)
    #expect(exit == .powerOff)
    let log = Self.log(machine)
    #expect(log.contains("smp: Brought up 1 node, 2 CPUs"))
    #expect(log.contains("s of guest time, 2 processors"))
    #expect(log.contains("trapline: self-test passed"))
  }

  /// Same build, same options: the same bytes.
  @Test(.timeLimit(.minutes(5)), arguments: [Confinement.sevES, .tdx])
  func twoBootsLeaveTheSameTrace(_ confinement: Confinement) throws {
    func trace() throws -> [UInt8] {
      var machine = try Self.machine(Boot(kernel: "6.12", confinement: confinement), isTraced: true)
      _ = machine.runToEnd(limit: 200_000_000)
      return machine.exitTraceBytes
    }
    let (first, second) = (try trace(), try trace())
    #expect(first.count > 1 << 20)
    #expect(first == second)
  }

  // MARK: A host that lies

  /// The kernel stores through one mapping and reads through the other; where both show the same, it stops in a HLT loop
  /// (`sev_verify_cbit`), or never gets there with page tables that point nowhere.
  @Test(.timeLimit(.minutes(5)), arguments: ["6.1", "6.12"])
  func aWrongEncryptionBitStopsTheKernel(_ kernel: String) throws {
    var machine = try Self.machine(Boot(kernel: kernel, confinement: .sevES), misbehaviour: .encryptionBit(45))
    let exit = machine.runToEnd(limit: 400_000_000)
    #expect(exit == .halted(interruptsEnabled: false) || exit == .shutdown, "\(exit)")
    #expect(Self.log(machine).isEmpty)
  }

  /// In the MSR protocol an answer of another kind ends the kernel by a termination request of the general kind.
  @Test(.timeLimit(.minutes(5)), arguments: ["6.1", "6.12"])
  func aWrongResponseCodeEndsInATerminationRequest(_ kernel: String) throws {
    var machine = try Self.machine(Boot(kernel: kernel, confinement: .sevES), misbehaviour: .cpuidResponse(0x006))
    let exit = machine.runToEnd(limit: 400_000_000)
    #expect(exit == .terminated(GHCBTermination(set: 0, code: 0)), "\(exit)")
  }

  /// #VC with CPUID's exit code where there is another instruction: 6.12 compares the two.
  @Test(.timeLimit(.minutes(5)))
  func aWrongOpcodeEndsInATerminationRequest() throws {
    var machine = try Self.machine(Boot(kernel: "6.12", confinement: .sevES))
    var exit = machine.runToEnd(limit: 300_000_000)
    #expect(exit == .instructionLimit)
    machine.injectAsHost(Exception(.vmmCommunication, errorCode: 0x72))
    exit = machine.runToEnd(limit: 600_000_000)
    #expect(exit == .terminated(GHCBTermination(set: 0, code: 0)), "\(exit)")
  }

  // MARK: What goes wrong

  @Test(.timeLimit(.minutes(5)))
  func aPanicIsNoticed() throws {
    var machine = try Self.machine(
      Boot(kernel: "6.1", confinement: .svm), arguments: Self.commandLine + " rdinit=/none root=/none")
    _ = machine.runToEnd(limit: 2_000_000_000)
    #expect(machine.buses.serial.sink.panicMessage?.hasPrefix("VFS: Unable to mount root fs") == true)
  }

  /// What is typed reaches the shell, and what waits for it can be told.
  @Test(.timeLimit(.minutes(5)))
  func aShellTakesWhatIsTyped() throws {
    var machine = try Self.machine(
      Boot(kernel: "6.1", confinement: .sevES), arguments: Self.commandLine + " trapline=shell", stopsWhenIdle: true)
    var typed = Array("echo $((6 * 7)) '<-'; poweroff\r".utf8)[...]
    var isAtPrompt = false
    var idle = 0
    for _ in 0..<20_000 {
      let exit = machine.runToEnd(limit: machine.instructionCount + 1_000_000)
      if !isAtPrompt { isAtPrompt = Self.log(machine).contains("built-in commands.\r\n\r\n/ # ") }
      if isAtPrompt {
        while let byte = typed.first, machine.buses.type(byte) { typed.removeFirst() }
      }
      switch exit {
      case .idle(let ticks):
        idle += 1
        machine.passTime(ticks ?? 1_000_000)
      case .instructionLimit: continue
      default:
        #expect(exit == .powerOff)
        #expect(Self.log(machine).contains("42 <-"))
        #expect(idle > 0)
        return
      }
    }
    Issue.record("no end: \(Self.log(machine).suffix(1000))")
  }
}
