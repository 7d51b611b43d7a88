import Foundation
import Machine
import Testing

/// The program as a user runs it: what it prints, and what status it leaves.
@Suite("The command line")
struct CommandLineJourneys {
  /// The program that was built beside these tests.
  static let trapline: ExternalProgram? = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      let candidate = folder.appendingPathComponent("trapline").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return ExternalProgram(path: candidate) }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }()

  private func run(_ arguments: String...) throws -> ExternalProgram.Result {
    try #require(Self.trapline, "trapline is not beside the tests").run(arguments, seconds: 60)
  }

  /// One line of errors, and nothing else.
  private func complaint(_ result: ExternalProgram.Result) -> String? {
    let lines = result.errors.split(whereSeparator: \.isNewline)
    return lines.count == 1 ? String(lines[0]) : nil
  }

  @Test(arguments: ["vmx", "svm", "sev-es", "tdx"])
  func runsTheTour(_ model: String) throws {
    let result = try run("run", "--model", model)
    #expect(result.status == 1)
    let summary = try #require(result.output.split(whereSeparator: \.isNewline).last { $0.hasPrefix("SUMMARY: ") })
    let counts = summary.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
    #expect(counts.count == 2 && counts[0] >= 700 && counts[1] == 0, "\(summary)")
  }

  @Test(arguments: ["io-tour", "hello"])
  func comparesAllModels(_ guest: String) throws {
    let result = try run("compare", guest)
    #expect(result.status == 0)
    #expect(result.output.contains("device traces agree"))
    for model in ["vmx", "svm", "sev-es", "tdx"] { #expect(result.output.contains(model)) }
  }

  @Test func listsGuests() throws {
    let result = try run("guests")
    #expect(result.status == 0)
    for guest in BuiltInGuest.all { #expect(result.output.contains(guest.name)) }
  }

  @Test(arguments: [
    ["run", "--model", "sev"], ["run", "--memory", "none"], ["run", "--guest-handlers", "both"], ["walk"],
    ["compare", "--unheard-of"], ["run", "--model", "sev-es", "--host", "xen"],
    ["run", "--model", "tdx", "--host", "spec"],
    ["run", "--contract", "kvm-2030"], ["run", "--model", "sev-es", "--contract", "precise"],
    ["run", "direct-vmgexit"],
    ["run", "direct-vmgexit", "--model", "sev-es"], ["compare", "direct-vmgexit"],
  ])
  func usage(_ arguments: [String]) throws {
    let result = try #require(Self.trapline).run(arguments, seconds: 60)
    #expect(result.status == 64)
    #expect(complaint(result) != nil, "\(result.errors)")
  }

  @Test func badImages() throws {
    let bytes = try #require(BuiltInGuest.named("hello")).bytes
    var wrongMachine = bytes
    wrongMachine[18] = 0xB7
    let images: [(String, [UInt8])] = [
      ("empty", []), ("text", Array("no image\n".utf8)), ("truncated.elf", Array(bytes.prefix(100))),
      ("aarch64.elf", wrongMachine),
    ]
    for (name, content) in images {
      let file = try TemporaryFile(content, name: name)
      let result = try run("run", file.url.path)
      #expect(result.status == 65, "\(name)")
      let line = try #require(complaint(result), "\(result.errors)")
      #expect(line.contains(name), "\(line)")
    }
    for path in ["/nonexistent-image", "/"] {
      let result = try run("run", path)
      #expect(result.status == 65)
      #expect(complaint(result) != nil)
    }
  }

  @Test func tooLittleMemory() throws {
    let result = try run("run", "hello", "--memory", "1")
    #expect(result.status == 65)
    #expect(complaint(result) != nil, "\(result.errors)")
  }

  @Test(arguments: ["vmx", "svm", "sev-es", "tdx"])
  func limitsAndFaults(_ model: String) throws {
    #expect(try run("run", "--model", model, "--max-instructions", "1000").status == 124)
    let undefined = try TemporaryFile([0x0F, 0x0B], name: "ud2.bin")
    let result = try run("run", undefined.url.path, "--base", "0x200000", "--model", model)
    #expect(result.status == 125)
    #expect((result.output + result.errors).lowercased().contains("rip"))
  }

  /// A kernel that panics and then spins, and one that stops for ever: one line says which.
  @Test func deadEnds() throws {
    let text = Array("Kernel panic - not syncing: out of tea\n".utf8)
    // LEA RSI, [text]; MOV ECX, count; MOV DX, 3F8h; REP OUTSB; JMP to itself.
    let code: [UInt8] = [0x48, 0x8D, 0x35, 13, 0, 0, 0, 0xB9, UInt8(text.count), 0, 0, 0, 0x66, 0xBA, 0xF8, 0x03]
    let panic = try TemporaryFile(code + [0xF3, 0x6E, 0xEB, 0xFE] + text, name: "panic.bin")
    let halt = try TemporaryFile([0xFA, 0xF4], name: "halt.bin")
    for (file, line) in [(panic, "the guest panicked: out of tea"), (halt, "the guest halted with interrupts off")] {
      let result = try run("run", file.url.path, "--base", "0x200000")
      #expect(result.status == 123)
      #expect(complaint(result)?.contains(line) == true, "\(result.errors)")
    }
  }

  @Test func traceIsJSONLines() throws {
    let trace = try TemporaryFile([], name: "trace.jsonl")
    #expect(try run("run", "hello", "--model", "tdx", "--trace", trace.url.path).status == 1)
    let lines = try String(contentsOf: trace.url, encoding: .utf8).split(separator: "\n")
    #expect(lines.count > 10)
    for line in lines { #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any]) }
  }

  @Test func statistics() throws {
    let result = try run("run", "--stats", "--model", "sev-es")
    #expect((result.output + result.errors).contains("cpuid"))
  }

  // MARK: decode and encode

  @Test func encodesWhatItDecodes() throws {
    #expect(try run("encode", "ioio", "--port", "0x3f8", "--out", "--width", "8", "--rep").output == "0x3f80e1c\n")
    let result = try run("decode", "ioio", "3F80E1Ch", "--json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(object["text"] as? String == "rep outsb to port 0x3f8")
    #expect(try run("encode", "exit-code", "cr3 write").output == "0x13\n")
    #expect(try run("decode", "insn", "f3 6e").output.contains("rep outs dx,BYTE PTR ds:[rsi]"))
  }

  @Test func decodesTraces() throws {
    let trace = try TemporaryFile([], name: "trace.jsonl")
    for model in ["vmx", "svm", "sev-es", "tdx"] {
      #expect(try run("run", "hello", "--model", model, "--trace", trace.url.path).status == 1)
      let result = try run("decode", "trace", trace.url.path, "--json")
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("0x3f8") && result.output.contains("\"model\":\"\(model)\""))
    }
  }

  @Test(
    arguments: [
      (["decode", "ioio"], 64, "ioio"), (["decode", "ioio", "1", "2"], 64, "2"),
      (["decode", "sputnik", "1"], 64, "sputnik"),
      (["decode", "ioio", "3f80200"], 65, "bits 6:4"), (["decode", "ioio", "12g"], 65, "12g"),
      (["decode", "insn", "0f0"], 65, "odd"), (["decode", "insn", "90", "--bits", "8"], 64, "--bits"),
      (["decode", "ghcb", "/dev/null"], 65, "ghcb"), (["decode", "ghcb", "/nonexistent"], 65, "nonexistent"),
      (["decode", "tdvmcall", "r12=1"], 65, "r11"), (["decode", "tdvmcall", "r16=1"], 64, "r16"),
      (["decode", "vmx-reason", "0x40000000"], 65, "reserved"), (["decode", "trace", "/dev/null"], 65, "trace"),
      (["encode", "ioio", "--port", "1", "--width", "8"], 64, "--in, --out"),
      (["encode", "ioio", "--port", "65536", "--in", "--width", "8"], 65, "--port"),
      (["encode", "ioio", "--port", "1", "--in", "--width", "64"], 64, "--width"),
    ] as [([String], Int32, String)])
  func badValues(_ arguments: [String], _ status: Int32, _ word: String) throws {
    let result = try #require(Self.trapline).run(arguments, seconds: 60)
    #expect(result.status == status, "\(result.errors)")
    #expect(complaint(result)?.contains(word) == true, "\(result.errors)")
  }

  // MARK: test-corpus

  private func corpus(_ files: [String: [UInt8]], _ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, content) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(content).write(to: file)
    }
    try body(folder)
  }

  @Test func corpusOfAssembledTests() throws {
    func source(_ value: Int) -> [UInt8] {
      Array("%ifdef CONFIG\n{\"RegData\": {\"RAX\": \"\(value)\"}}\n%endif\nmov eax, 5\nhlt\n".utf8)
    }
    let code: [UInt8] = [0xB8, 5, 0, 0, 0, 0xF4]
    let files = ["a.asm": source(5), "a.bin": code, "b/c.asm": source(6), "b/c.asm.bin": code, "notes.asm": [0x3B]]
    try corpus(files) { folder in
      let report = folder.appendingPathComponent("report.tap")
      let both = try run("test-corpus", folder.path, "--tap", report.path)
      #expect(both.output == "PASS a.asm\nFAIL b/c.asm (RAX is 0x5, not 0x6)\nPASS 1, FAIL 1, SKIP 0\n")
      #expect(both.status == 1)
      #expect(try String(contentsOf: report, encoding: .utf8).contains("not ok 2 - b/c.asm"))
      let one = try run("test-corpus", folder.path, "--filter", "a.*")
      #expect(one.output == "PASS a.asm\nPASS 1, FAIL 0, SKIP 0\n")
      #expect(one.status == 0)
      #expect(try run("test-corpus", folder.path, "--filter", "z*").status == 64)
    }
  }

  /// With nasm and with an assembler for AT&T syntax, where they are; else every test is skipped with that reason.
  @Test func corpusWithAFileThatCannotBeRead() throws {
    try corpus(["notes.txt": []]) { folder in
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent("b.asm"), withDestinationURL: folder.appendingPathComponent("nothing"))
      let result = try run("test-corpus", folder.path)
      #expect(result.status == 65)
      #expect(complaint(result)?.contains("b.asm") == true, "\(result.errors)")
    }
  }

  /// Output that cannot be written is not passed over in silence, and a guest that only runs for it is ended.
  @Test(.enabled(if: FileManager.default.isWritableFile(atPath: "/dev/full"), "no /dev/full"))
  func outputThatCannotBeWritten() throws {
    for option in ["--serial", "--trace"] {
      let result = try run("run", "hello", option, "/dev/full")
      #expect(result.status == 74)
      #expect(complaint(result) == "trapline: \(option): /dev/full cannot be written", "\(result.errors)")
      #expect(FileManager.default.isWritableFile(atPath: "/dev/full"), "the device is still there")
    }
    // MOV DX, 3F8h; OUT DX, AL; JMP back to it.
    let endless = try TemporaryFile([0x66, 0xBA, 0xF8, 0x03, 0xEE, 0xEB, 0xFD], name: "endless.bin")
    let result = try run("run", endless.url.path, "--base", "0x200000", "--serial", "/dev/full")
    #expect(result.status == 74)
  }

  /// A file that is there already is emptied.
  @Test func outputReplacesAFile() throws {
    let file = try TemporaryFile([UInt8](repeating: 0x51, count: 100_000), name: "old.txt")
    #expect(try run("run", "hello", "--serial", file.url.path).status == 1)
    let text = try String(contentsOf: file.url, encoding: .utf8)
    #expect(!text.isEmpty && !text.contains("Q"), "\(text.count) characters")
  }

  /// A test that never stops printing is ended, and fills no disk.
  @Test func unitTestThatPrintsWithoutEnd() throws {
    var image = [UInt8](repeating: 0, count: 64)
    let header: [UInt32] = [0x1BAD_B002, 0x10000, 0 &- 0x1BAE_B002, 0x10_0000, 0x10_0000, 0, 0, 0x10_0020]
    for (index, word) in header.enumerated() {
      for byte in 0..<4 { image[index * 4 + byte] = UInt8(truncatingIfNeeded: word >> UInt32(byte * 8)) }
    }
    // MOV DX, 3F8h; MOV ESI, 100000h; MOV ECX, 10000h; REP OUTSB; JMP back to MOV ESI.
    let code: [UInt8] = [
      0x66, 0xBA, 0xF8, 0x03, 0xBE, 0, 0, 0x10, 0, 0xB9, 0, 0, 1, 0, 0xF3, 0x6E, 0xEB, 0xF2,
    ]
    image.replaceSubrange(32..<32 + code.count, with: code)
    try corpus(["unittests.cfg": Array("[noisy]\nfile = noisy.flat\n".utf8), "noisy.flat": image]) { folder in
      let result = try run("kut", folder.path, "--timeout", "50")
      #expect(result.status == 1)
      #expect(result.output.contains("FAIL noisy (more than 16 MiB of output)"), "\(result.output)\(result.errors)")
    }
  }

  /// A bzImage whose kernel no gzip can unpack: said where the host was asked for it; else the image unpacks itself, here
  /// with CLI and HLT.
  @Test func corruptGzip() throws {
    var image = [UInt8](repeating: 0, count: 1024 + 0x220)
    func set(_ offset: Int, _ width: Int, _ value: UInt64) {
      for index in 0..<width { image[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8)) }
    }
    for (offset, width, value): (Int, Int, UInt64) in [
      (0x1F1, 1, 1), (0x1F4, 4, 0x22), (0x1FE, 2, 0xAA55), (0x201, 1, 0x66), (0x202, 4, 0x5372_6448), (0x206, 2, 0x20F),
      (0x211, 1, 1), (0x230, 4, 0x20_0000), (0x236, 2, 0x3F), (0x238, 4, 2047), (0x248, 4, 32), (0x24C, 4, 64),
      (0x258, 8, 0x100_0000), (0x260, 4, 0x1000),
    ] { set(offset, width, value) }
    // A gzip header, deflate; then what is no block of deflate.
    image.replaceSubrange(1056..<1066, with: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3])
    for index in 1066..<1120 { image[index] = 0xFF }
    image.replaceSubrange(1024 + 0x200..<1024 + 0x202, with: [0xFA, 0xF4])
    let file = try TemporaryFile(image, name: "corrupt.bzImage")
    let host = try run("run", file.url.path, "--decompress", "host")
    #expect(host.status == 65)
    #expect(complaint(host)?.contains("--decompress host") == true, "\(host.errors)")
    for arguments in [[], ["--decompress", "guest"]] {
      let result = try #require(Self.trapline).run(["run", file.url.path] + arguments, seconds: 60)
      #expect(result.status == 123)
      #expect(complaint(result) == "trapline: the guest halted with interrupts off", "\(result.errors)")
    }
  }

  /// A status has eight bits: a value that does not fit is not taken for a smaller one.
  @Test(arguments: [(0x7F, 0xFF), (0x80, 0xFF), (0x13, 39)]) func debugExits(_ value: UInt8, _ status: Int32) throws {
    let image = try TemporaryFile([0xB0, value, 0xE6, 0xF4], name: "leave.bin")
    #expect(try run("run", image.url.path, "--base", "0x200000").status == status)
  }

  @Test func corpusOfSources() throws {
    let files: [String: [UInt8]] = [
      "a.asm": Array("%ifdef CONFIG\n{\"RegData\": {\"RAX\": \"5\"}}\n%endif\nmov rax, 5\nhlt\n".utf8),
      "b.asm": Array("%ifdef CONFIG\n{}\n%endif\nfrobnicate rax\n".utf8),
      "insn_few.def": Array("addb imm8[12] al.ub[34] => 1.ub[46]\nfrobnicate\nstc => rflags[0x1,0x1]\n".utf8),
    ]
    try corpus(files) { folder in
      let result = try run("test-corpus", folder.path)
      let lines = result.output.split(whereSeparator: \.isNewline).map(String.init)
      try #require(lines.count == 6, "\(result.output)\(result.errors)")
      #expect(result.status == 0)
      #expect(lines[0] == "PASS a.asm" || lines[0].contains("nasm is not installed"))
      #expect(lines[1].hasPrefix("SKIP b.asm (nasm"))
      #expect(lines[2] == "PASS insn_few.def/addb_1" || lines[2].contains("neither clang nor as is installed"))
      #expect(lines[3].hasPrefix("SKIP insn_few.def/frobnicate_1 (n"))
      #expect(lines[4] == "PASS insn_few.def/stc_1" || lines[4].contains("neither clang nor as is installed"))
    }
  }

  @Test func corpusThatIsNone() throws {
    let malformed: [String: [UInt8]] = [
      "a.asm": Array("%ifdef CONFIG\n{\"RegData\": 5}\n%endif\n".utf8), "a.def": Array("stc => rflags\n".utf8),
      "b.asm": [0xFF, 0xFE] + Array("%ifdef CONFIG\n".utf8),
    ]
    for (name, content) in malformed {
      try corpus([name: content]) { folder in
        let result = try run("test-corpus", folder.path)
        #expect(result.status == 65)
        #expect(complaint(result)?.contains(name) == true, "\(result.errors)")
        #expect(result.output.hasPrefix("FAIL \(name) (malformed: "))
      }
    }
    for path in ["/nonexistent-corpus", "/dev/null"] {
      let result = try run("test-corpus", path)
      #expect(result.status == 65 && complaint(result) != nil, "\(result.errors)")
    }
    try corpus(["empty.txt": []]) { folder in
      let result = try run("test-corpus", folder.path)
      #expect(result.status == 65 && complaint(result) != nil, "\(result.errors)")
    }
  }

  /// The terminal has its settings back after an ordinary end, and soon after the program was killed.
  @Test(.enabled(if: ExternalProgram("script") != nil, "no script(1), which makes a terminal"))
  func theTerminalIsRestored() throws {
    let trapline = try #require(Self.trapline).path
    let script = """
      modes() { stty -a | grep -oE -e '-?icanon' -e '-?echo ' | tr -d ' ' | tr '\\n' ' '; }
      stty icanon echo
      '\(trapline)' run hello; echo "after $? $(modes)"
      '\(trapline)' run io-tour --interactive --memory 64 --append "$(modes)" >/dev/null; echo "again $(modes)"
      '\(trapline)' run loop-alu >/dev/tty & sleep 1; echo "during $(modes)"
      kill -9 $!; sleep 1; echo "killed $(modes)"
      """
    let result = try #require(ExternalProgram("script")).run(["-qec", script, "/dev/null"], seconds: 60)
    let lines = result.output.split(whereSeparator: \.isNewline).map(String.init)
    #expect(lines.contains("after 1 icanon echo "), "\(result.output)")
    #expect(lines.contains("again icanon echo "), "\(result.output)")
    #expect(lines.contains("killed icanon echo "), "\(result.output)")
  }
}
