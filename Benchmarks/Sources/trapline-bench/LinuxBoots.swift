import ArgumentParser
import Foundation
import Machine
import X86

/// Debian's kernels from their first instruction to the line that their init prints, and QEMU on the same files.
struct LinuxOptions: ParsableArguments {
  @Option(help: "What Scripts/guests has fetched.")
  var guests: String?

  @Option(help: "The guests' memory in MiB.")
  var memory = 256

  @Option(help: "Runs of each boot; the one with the least user time counts.")
  var runs = 1

  @Option(help: "The QEMU to run beside it, as a path or a name.")
  var qemu = "qemu-system-x86_64"

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs must be above 0") }
    guard 128...1024 ~= memory else { throw ValidationError("--memory must be between 128 and 1024") }
  }

  /// Without what takes long and shows nothing here.
  static let commandLine = """
    console=ttyS0 panic=-1 cryptomgr.notests \
    initcall_blacklist=jent_mod_init,drbg_init,trace_eval_init,trace_eval_sync,event_trace_init,init_blk_tracer
    """
  static let marker = "trapline: init reached"

  var folder: URL {
    if let guests { return URL(fileURLWithPath: guests) }
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment["TRAPLINE_GUESTS"] { return URL(fileURLWithPath: folder) }
    let cache =
      environment["XDG_CACHE_HOME"].map { URL(fileURLWithPath: $0) }
      ?? FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".cache")
    return cache.appendingPathComponent("trapline/guests")
  }

  /// The models that a kernel can be booted in, with handlers of its own.
  private static let boots: [(kernel: String, models: [Model])] = [
    ("6.1", [.vmx, .svm, .sevES]), ("6.12", [.vmx, .svm, .sevES, .tdx]),
  ]

  func measure() throws {
    for file in ["6.1/vmlinux", "6.12/vmlinux", "initrd"] {
      let path = folder.appendingPathComponent(file).path
      guard FileManager.default.isReadableFile(atPath: path) else {
        print("Skipped: no \(path). Scripts/guests fetches it, where zstd and lz4 are there to unpack kernels.")
        return
      }
    }
    let qemu = QEMU(named: qemu)
    var rows = [
      [
        "boot", "million instructions", "wall s", "user s", "ns an instruction", "of plain", "of QEMU",
        "MiB beyond RAM",
      ]
    ]
    for (kernel, models) in Self.boots {
      let theirs = try qemu.map { qemu in try best { try qemu.boot(kernel, self) } }
      if let theirs {
        rows.append(["\(kernel), QEMU TCG", "", fixed(theirs.wall, 2), fixed(theirs.user, 2), "", "", "1", ""])
      }
      var plain: Double?
      for model in models {
        let boot = try best { try Boot.measured(kernel, model, self) }
        let each = boot.user / boot.millions * 1000
        if plain == nil { plain = each }
        rows.append([
          "\(kernel), \(model.rawValue)", fixed(boot.millions, 0), fixed(boot.wall, 2), fixed(boot.user, 2),
          fixed(each, 2), plain.map { fixed(each / $0, 2) } ?? "", theirs.map { fixed(boot.user / $0.user, 2) } ?? "",
          fixed(boot.peak - Double(memory), 0),
        ])
      }
    }
    print(markdown(rows))
    print(
      """

      From the first instruction to `\(Self.marker)`: \(memory) MiB, ELF image, own handlers in sev-es and tdx. User time
      of the process\(runs > 1 ? ", the least of \(runs) runs" : ""); instructions to within a million.
      """)
    if let qemu {
      print("\(qemu.version): all of it, its firmware too.")
    } else {
      print("Skipped: no QEMU here to compare with.")
    }
  }

  private func best(_ run: () throws -> Boot) rethrows -> Boot {
    var best = try run()
    for _ in 1..<runs {
      let next = try run()
      if next.user < best.user { best = next }
    }
    return best
  }
}

/// One boot.
struct Boot {
  var millions = 0.0
  var wall: Double
  var user: Double
  /// MiB.
  var peak = 0.0

  /// In a process of its own, for its memory.
  static func measured(_ kernel: String, _ model: Model, _ options: LinuxOptions) throws -> Boot {
    guard let executable = Bundle.main.executableURL else { throw BenchmarkError("where is this program?") }
    let process = Process()
    process.executableURL = executable
    process.arguments = [
      "boot", kernel, "--model", model.rawValue, "--guests", options.folder.path, "--memory", "\(options.memory)",
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let values = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard process.terminationStatus == 0, values.count == 4 else {
      throw BenchmarkError("\(kernel) did not boot as a \(model.rawValue) guest")
    }
    return Boot(millions: values[0], wall: values[1], user: values[2], peak: values[3])
  }
}

/// What `Boot.measured` starts.
struct BootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boot", abstract: "Boot one kernel: million instructions, wall and user seconds, peak MiB.",
    shouldDisplay: false)

  @Argument var kernel: String
  @Option var model = Model.vmx
  @OptionGroup var options: LinuxOptions

  func run() throws {
    var machine = try machine()
    let clock = ContinuousClock()
    let (begin, user) = (clock.now, ownUserTime())
    let marker = Array(LinuxOptions.marker.utf8)
    var seen = 0
    while true {
      let exit = machine.runToEnd(limit: machine.instructionCount + 1_000_000)
      let output = machine.buses.serial.sink.bytes
      let fresh = output[max(seen - marker.count, 0)...]
      if fresh.indices.contains(where: { output[$0...].starts(with: marker) }) { break }
      seen = output.count
      guard exit == .instructionLimit, machine.instructionCount < 20_000_000_000 else {
        throw BenchmarkError("ended before its init: \(exit)")
      }
    }
    let wall = (clock.now - begin) / .seconds(1)
    print(Double(machine.instructionCount) / 1e6, wall, ownUserTime() - user, peakMemory())
  }

  private func machine() throws -> VirtualMachine {
    func bytes(_ name: String) throws -> [UInt8] {
      [UInt8](try Data(contentsOf: options.folder.appendingPathComponent(name)))
    }
    var configuration = model.configuration
    configuration.handlers = .own
    configuration.memoryByteCount = options.memory << 20
    configuration.serialSink = ByteSink(.memory)
    configuration.arguments = BootArguments(
      commandLine: LinuxOptions.commandLine, initialRAMDisk: try bytes("initrd"))
    return try VirtualMachine(configuration, image: try BootImage.elf(try bytes("\(kernel)/vmlinux")))
  }
}

extension QEMU {
  /// A boot to the same line, and its end there.
  func boot(_ kernel: String, _ options: LinuxOptions) throws -> Boot {
    let process = Process()
    process.executableURL = program
    process.arguments = [
      "-accel", "tcg", "-m", "\(options.memory)", "-kernel",
      options.folder.appendingPathComponent("\(kernel)/vmlinux").path,
      "-initrd", options.folder.appendingPathComponent("initrd").path, "-append", LinuxOptions.commandLine,
      "-serial", "stdio", "-monitor", "none", "-display", "none", "-no-reboot",
    ]
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    let clock = ContinuousClock()
    let (begin, before) = (clock.now, childrenUserTime())
    try process.run()
    var text: [UInt8] = []
    while !text.suffix(8192).contains(Array(LinuxOptions.marker.utf8)) {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { break }
      text += more
    }
    let wall = (clock.now - begin) / .seconds(1)
    process.terminate()
    process.waitUntilExit()
    guard text.suffix(8192).contains(Array(LinuxOptions.marker.utf8)) else {
      throw BenchmarkError("\(kernel) did not boot in QEMU")
    }
    return Boot(wall: wall, user: childrenUserTime() - before)
  }
}
