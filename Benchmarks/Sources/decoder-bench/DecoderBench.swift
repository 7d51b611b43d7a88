import ArgumentParser
import Foundation
import X86

/// The decoder on a kernel's code, beside other programs that read instructions.
///
/// An executable of its own: of Trapline it needs the decoder alone, and is built in a minute.
@main
struct DecoderBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decoder-bench",
    abstract: "Measure Trapline's decoder, objdump, llvm-objdump and Zydis on a kernel's code.",
    discussion: """
      The code is the kernel's .text without NOP and INT3, which are mostly padding. All read the same bytes; objdump and \
      llvm-objdump write text, too. Zydis is asked where Tests/Oracles was built.
      """)

  @Argument(help: "An ELF image, as Scripts/guests unpacks it.")
  var image = "~/.cache/trapline/guests/6.1/vmlinux"

  @Option(help: "How often; the fastest counts.")
  var runs = 5

  @Option(help: "The oracle's program.")
  var oracle = "Tests/Oracles/.build/release/zydis-oracle"

  func run() throws {
    let path = (image as NSString).expandingTildeInPath
    let work = FileManager.default.temporaryDirectory.appendingPathComponent("decoder-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: work) }
    let raw = work.appendingPathComponent("code.bin").path
    let elf = work.appendingPathComponent("code.elf").path
    try Tool("objcopy")?.run(["-O", "binary", "-j", ".text", path, raw])
    guard let text = FileManager.default.contents(atPath: raw) else {
      throw ValidationError("\(path): has no .text, or objcopy is not there")
    }
    let code = Code(without: text)
    try Data(code.bytes).write(to: URL(fileURLWithPath: raw))
    try Tool("objcopy")?.run([
      "-I", "binary", "-O", "elf64-x86-64", "--rename-section", ".data=.text,alloc,load,readonly,code,contents", raw,
      elf,
    ])

    print("\(code.count) instructions, \(code.bytes.count) bytes\n")
    print("| | million instructions a second | what it does |\n|---|---:|---|")
    show("Trapline", code.count, fastest { code.sweep() }, "decodes, with all operands")
    if FileManager.default.isExecutableFile(atPath: oracle) {
      show(
        "Zydis", code.count, try fastest { try Tool(path: oracle).seconds(["time", raw]) }, "decodes, with all operands"
      )
    }
    for (name, version) in [("objdump", "GNU objdump"), ("llvm-objdump", "llvm-objdump")] {
      guard let tool = Tool(name) else { continue }
      show(version, code.count, try fastest { try tool.run(["-d", elf]) }, "decodes and writes text")
    }
  }

  private func show(_ name: String, _ count: Int, _ seconds: Double, _ what: String) {
    let speed = (Double(count) / seconds / 1e5).rounded() / 10
    print("| \(name) | \(speed) | \(what) |")
  }

  private func fastest(_ body: () throws -> Double) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<max(runs, 1) { best = min(best, try body()) }
    return best
  }
}

/// Code without padding.
struct Code {
  var bytes: [UInt8] = []
  /// How many instructions.
  var count = 0

  /// Keeps what is neither NOP nor INT3 nor undefined.
  init(without text: Data) {
    let text = [UInt8](text)
    var place = 0
    while place < text.count {
      var window = InstructionBytes()
      for byte in text[place..<min(place + 15, text.count)] { window.append(byte) }
      guard let instruction = try? Instruction(decoding: window, codeSize: .bits64) else {
        place += 1
        continue
      }
      let end = place + Int(instruction.length)
      if instruction.mnemonic != .nop && instruction.mnemonic != .int3 {
        bytes += text[place..<end]
        count += 1
      }
      place = end
    }
  }

  /// Seconds of processor time to decode all of it once.
  func sweep() -> Double {
    let start = clock()
    var found = 0
    var sum = 0
    var place = 0
    while place < bytes.count {
      var window = InstructionBytes()
      window.count = min(15, bytes.count - place)
      for index in 0..<window.count { window.bytes[index] = bytes[place + index] }
      guard let instruction = try? Instruction(decoding: window, codeSize: .bits64) else { break }
      place += Int(instruction.length)
      found += 1
      sum &+= Int(instruction.operands[0].number)
    }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    precondition(found == count && sum >= 0, "the same bytes are other instructions")
    return seconds
  }
}
