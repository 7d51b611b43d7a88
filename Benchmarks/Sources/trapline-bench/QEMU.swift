import Foundation
import Machine

/// QEMU TCG, run on the same images.
struct QEMU {
  let executable: URL
  /// Its name and version.
  let version: String

  /// `nil` where there is no such program.
  init?(named program: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = program.contains("/") ? [program] : folders.map { "\($0)/\(program)" }
    guard let path = paths.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return nil }
    executable = URL(fileURLWithPath: path)
    let process = Process()
    process.executableURL = executable
    process.arguments = ["--version"]
    let output = Pipe()
    process.standardOutput = output
    do { try process.run() } catch { return nil }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let name = text.split(separator: "\n").first ?? "QEMU emulator version unknown"
    version = String(name.replacing("emulator version", with: "TCG"))
  }

  /// Seconds of processor time from start to end, of all its threads.
  func time(_ guest: BuiltInGuest) throws -> Double {
    let image = FileManager.default.temporaryDirectory.appendingPathComponent("trapline-\(UUID().uuidString).elf")
    try Data(guest.bytes).write(to: image)
    defer { try? FileManager.default.removeItem(at: image) }

    let process = Process()
    process.executableURL = executable
    process.arguments = [
      "-accel", "tcg", "-m", "64", "-kernel", image.path, "-device", "isa-debug-exit,iobase=0xf4,iosize=0x4",
      "-serial", "null", "-display", "none", "-no-reboot",
    ]
    process.standardError = FileHandle.nullDevice
    let begun = childrenTime()
    try process.run()
    process.waitUntilExit()
    let time = childrenTime() - begun
    guard process.terminationStatus == 1 else {
      throw BenchmarkError("\(guest.name) ended with status \(process.terminationStatus) in QEMU")
    }
    return time
  }
}
