import Foundation
import Machine
import Testing
import X86

/// The examples, built as their readers build them.
@Suite struct ExampleJourneys {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Swift's own folder, where it has the standard library of Embedded Swift for kernels.
  static let hasEmbeddedSwift: Bool = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    for folder in path.split(separator: ":").map(String.init) + ["/opt/swift/usr/bin"] {
      let swift = URL(fileURLWithPath: folder).appendingPathComponent("swift").resolvingSymlinksInPath()
      let library = swift.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("lib/swift/embedded/x86_64-unknown-none-elf").path
      if FileManager.default.isExecutableFile(atPath: swift.path) {
        return FileManager.default.fileExists(atPath: library)
      }
    }
    return false
  }()

  @Test(.enabled(if: hasEmbeddedSwift, "no Embedded Swift for x86_64-unknown-none-elf beside swift"))
  func ownHandlerKernelRuns() throws {
    let output = FileManager.default.temporaryDirectory.appendingPathComponent("kernel-\(UUID().uuidString).elf")
    defer { try? FileManager.default.removeItem(at: output) }
    let build = ExternalProgram(path: Self.root.appendingPathComponent("Examples/own-handler-kernel/build").path)
    let result = try build.run([output.path], seconds: 300)
    try #require(result.status == 0, "\(result.errors)")
    let image = [UInt8](try Data(contentsOf: output))
    let greetings: [(Confinement, String)] = [
      (.vmx, "Hello\n"), (.svm, "Hello\n"), (.sevES, "Hello from SEV-ES\n"), (.tdx, "Hello from TDX\n"),
    ]
    for (model, greeting) in greetings {
      let configuration = MachineConfiguration(
        confinement: model, handlers: .own, serialSink: ByteSink(.memory))
      var machine = try VirtualMachine(configuration, image: try BootImage.elf(image))
      let exit = machine.runToEnd(limit: 10_000_000)
      #expect(exit == .debugExit(0), "\(model)")
      #expect(String(decoding: machine.buses.serial.sink.bytes, as: UTF8.self) == greeting, "\(model)")
    }
  }
}
