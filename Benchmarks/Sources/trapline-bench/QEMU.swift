import Foundation
import Machine

/// QEMU TCG, run on the same images.
struct QEMU: Peer {
  let program: URL
  let version: String
  var title: String { "QEMU TCG" }

  init?(named name: String) {
    guard let program = executable(named: name) else { return nil }
    self.program = program
    let text = (try? run(program, ["--version"]).output) ?? ""
    let line = text.split(separator: "\n").first ?? "QEMU emulator version unknown"
    version = String(line.replacing("emulator version", with: "TCG"))
  }

  /// `hello`, which is as short as any.
  func startup() throws -> Double {
    guard let guest = BuiltInGuest.named("hello") else { throw BenchmarkError("there is no guest hello") }
    return try time(guest)
  }

  func time(_ guest: BuiltInGuest) throws -> Double {
    try withScratchFolder { folder in
      let image = folder.appendingPathComponent("image")
      try Data(guest.bytes).write(to: image)
      let result = try run(
        program,
        [
          "-accel", "tcg", "-m", "64", "-kernel", image.path, "-device", "isa-debug-exit,iobase=0xf4,iosize=0x4",
          "-serial", "null", "-display", "none", "-no-reboot",
        ])
      guard result.status == 1 else {
        throw BenchmarkError("\(guest.name) ended with status \(result.status) in QEMU")
      }
      return result.seconds
    }
  }
}
