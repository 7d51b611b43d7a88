import Foundation
import Machine

/// Bochs, with its text display under `script`. The guest's image lies on a floppy disk behind a loader of ours, which
/// runs it in ring 3 as it is: Bochs has no port that a guest could end it by with a status.
struct Bochs: Peer {
  private let program: URL
  private let script: URL
  let version: String
  var title: String { "Bochs" }

  private static let roms = ["/usr/share/bochs/BIOS-bochs-latest", "/usr/share/vgabios/vgabios.bin"]

  init?(named name: String) {
    guard let program = executable(named: name), let script = executable(named: "script"),
      Self.roms.allSatisfy(FileManager.default.isReadableFile(atPath:))
    else { return nil }
    self.program = program
    self.script = script
    let help = try? run(program, ["--help"]).output
    let line = help?.split(separator: "\n").first { $0.contains("Bochs x86 Emulator") } ?? "Bochs of an unknown version"
    version = line.trimmingCharacters(in: .whitespaces)
  }

  func time(_ guest: BuiltInGuest) throws -> Double { try time(guest.bytes, name: guest.name) }

  func startup() throws -> Double {
    // MOV $0, %EAX; OUT %EAX, $0xF4, behind what the loader reads of an ELF header and of a program header.
    var image = [UInt8](repeating: 0, count: 120) + [0xB8, 0, 0, 0, 0, 0xE7, 0xF4]
    // Its entry, 200078h, and what of the file is to be loaded.
    image.replaceSubrange(24..<27, with: [0x78, 0, 0x20])
    image[96] = 127
    return try time(image, name: "nothing")
  }

  private func time(_ image: [UInt8], name: String) throws -> Double {
    guard image.count <= 8 * 512 else { throw BenchmarkError("\(name) is too long for the loader") }
    guard let loader = Data(base64Encoded: "\(Self.loader)") else { throw BenchmarkError("the loader is damaged") }
    return try withScratchFolder { folder in
      let disk = folder.appendingPathComponent("disk")
      try (loader + Data(image) + Data(count: 1_474_560 - loader.count - image.count)).write(to: disk)
      let settings = folder.appendingPathComponent("settings")
      let lines = [
        "config_interface: textconfig", "display_library: term", "megs: 64", "clock: sync=none", "boot: floppy",
        "romimage: file=\(Self.roms[0])", "vgaromimage: file=\(Self.roms[1])", "speaker: enabled=0",
        "floppya: 1_44=\(disk.path), status=inserted", "log: \(folder.path)/log", "panic: action=fatal",
        "port_e9_hack: enabled=1",
      ]
      try lines.joined(separator: "\n").write(to: settings, atomically: true, encoding: .utf8)
      // Debian's has its debugger, which waits to be told to go on.
      let commands = folder.appendingPathComponent("commands")
      try "c\nquit\n".write(to: commands, atomically: true, encoding: .utf8)
      let line = "'\(program.path)' -q -f '\(settings.path)' -rc '\(commands.path)'"
      let result = try run(script, ["-qec", line, "/dev/null"], environment: ["TERM": "xterm"])
      guard result.output.contains("shutdown requested"), !result.output.contains("F===") else {
        throw BenchmarkError("\(name) ended wrongly in Bochs: \(result.output.suffix(300))")
      }
      return result.seconds
    }
  }
}
