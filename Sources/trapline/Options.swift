import ArgumentParser
import Foundation
import Host
import Machine
import X86

/// The models of silicon, as they are called on the command line.
enum Model: String, CaseIterable, ExpressibleByArgument {
  case vmx, svm
  case sevES = "sev-es"
  case tdx

  var confinement: Confinement {
    switch self {
    case .vmx: .vmx
    case .svm: .svm
    case .sevES: .sevES
    case .tdx: .tdx
    }
  }
}

/// Who handles #VC and #VE.
enum GuestHandlers: String, CaseIterable, ExpressibleByArgument {
  case own, hosted

  var placement: HandlerPlacement { self == .own ? .own : .hosted }
}

/// Whose behaviour the host of an SEV-ES guest has.
enum HostName: String, CaseIterable, ExpressibleByArgument {
  case kvm, openbsd, spec

  var personality: HostPersonality {
    switch self {
    case .kvm: .kvm
    case .openbsd: .openBSD
    case .spec: .spec
    }
  }
}

/// What userspace may rely on at an exit.
struct ContractName: ExpressibleByArgument {
  let contract: ExitContract

  init?(argument: String) {
    guard let contract = ExitContract(name: argument) else { return nil }
    self.contract = contract
  }

  static var allValueStrings: [String] { ExitContract.named.map(\.name) }
}

/// A guest-physical address, decimal or with 0x.
struct Address: ExpressibleByArgument {
  let value: UInt64

  init?(argument: String) {
    let text = argument.lowercased()
    guard let value = text.hasPrefix("0x") ? UInt64(text.dropFirst(2), radix: 16) : UInt64(text) else { return nil }
    self.value = value
  }
}

/// Who unpacks a Linux image.
enum Decompression: String, CaseIterable, ExpressibleByArgument {
  case guest, host
}

/// How an image is entered that could be entered in two ways.
enum EntryProtocol: String, CaseIterable, ExpressibleByArgument {
  case long, pvh
}

/// Which guest to run, and with how much memory.
struct GuestOptions: ParsableArguments {
  @Argument(help: "A path, or the name of a built-in guest.")
  var image = "io-tour"

  @Option(help: ArgumentHelp("The guest's memory in MiB.", valueName: "mib"))
  var memory = 64

  @Option(help: ArgumentHelp("Take the image as a flat binary of 64-bit code, at this address.", valueName: "addr"))
  var base: Address?

  @Option(help: ArgumentHelp("How many processors.", valueName: "n"))
  var cpus = 1

  @Option(help: ArgumentHelp("The guest's command line.", valueName: "text"))
  var append = ""

  @Option(help: ArgumentHelp("A file for the guest: Linux's initrd, or a multiboot module.", valueName: "file"))
  var initrd: String?

  @Option(
    help: ArgumentHelp(
      "How an ELF64 image is entered: in long mode at e_entry, or at its PVH entry in 32-bit protected mode.",
      valueName: "long|pvh"))
  var entry = EntryProtocol.long

  @Option(
    help: ArgumentHelp(
      "Who unpacks a bzImage: the host's xz, zstd, lz4 …, or the image itself (default where there is no such program).",
      valueName: "guest|host"))
  var decompress: Decompression?

  @Option(
    help: ArgumentHelp(
      "x86-64-v1, x86-64-v2, qemu64 or max, and single features: max,-la57 or x86-64-v2,+bmi1.", valueName: "model"))
  var cpu = "max"

  func validate() throws {
    guard 1...VirtualMachine.processorLimit ~= cpus else {
      throw ValidationError("--cpus: \(cpus) is not between 1 and \(VirtualMachine.processorLimit)")
    }
    guard 1...0x10_0000 ~= memory else { throw ValidationError("--memory: \(memory) is not between 1 and 1048576") }
  }

  /// True where the guest is one that asks its host itself.
  var isDirect: Bool { BuiltInGuest.named(image)?.isDirect == true }

  /// True where the guest is one that brings handlers for #VC and #VE.
  var hasOwnHandlers: Bool { BuiltInGuest.named(image)?.hasOwnHandlers == true }

  /// The image, checked, for guests that handle their own exceptions in these models too.
  func load(own models: [Confinement] = []) throws -> BootImage {
    var image = try load()
    if entry == .pvh {
      do throws(ImageError) { image = try image.enteredByPVH() } catch {
        throw ExitStatus.data("\(self.image): \(error)")
      }
      guard models.isEmpty else { throw ExitStatus.usage("--entry pvh: for plain guests and hosted handlers only") }
    }
    for model in models where image.lacksSupport(for: model) {
      let name = model == .tdx ? "TDX" : "SEV-ES"
      throw ExitStatus.data(
        "\(self.image): this kernel has no support for being a \(name) guest; --guest-handlers hosted runs it")
    }
    return image
  }

  private func load() throws -> BootImage {
    let bytes: [UInt8]
    if let guest = BuiltInGuest.named(image) {
      bytes = guest.bytes
    } else {
      guard FileManager.default.isReadableFile(atPath: image) else {
        throw ExitStatus.data("\(image): cannot be read, and is no built-in guest")
      }
      bytes = try contents(of: image)
    }
    do throws(ImageError) {
      if let base { return try BootImage.flat(bytes, base: base.value) }
      if LinuxImage.isLinux(bytes) { return try linux(LinuxImage(bytes)) }
      return BootImage.isMultiboot(bytes) ? try BootImage.multiboot(bytes) : try BootImage.elf(bytes)
    } catch { throw ExitStatus.data("\(image): \(error)") }
  }

  private func linux(_ kernel: LinuxImage) throws(ImageError) -> BootImage {
    if decompress != .guest, let unpacked = Unpacker(kernel.compression)?.unpack(kernel.packedKernel) {
      return try kernel.with(kernel: unpacked)
    }
    if decompress == .host {
      throw ImageError(
        field: "--decompress host", offset: 0,
        .cannotUnpack(kernel.compression?.rawValue ?? "an unknown compression"))
    }
    return kernel.selfExtracting
  }

  /// In pieces and no more than an image can have: the path may be a device without end.
  private func contents(of path: String) throws -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw ExitStatus.data("\(path): cannot be read")
    }
    var bytes: [UInt8] = []
    do {
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        bytes += piece
        guard bytes.count <= 1 << 30 else { throw ExitStatus.data("\(path): larger than 1 GiB") }
      }
    } catch let status as ExitStatus {
      throw status
    } catch { throw ExitStatus.data("\(path): cannot be read") }
    return bytes
  }

  /// A machine with the image in it.
  func machine(_ configuration: MachineConfiguration, _ image: BootImage) throws -> VirtualMachine {
    var configuration = configuration
    configuration.memoryByteCount = memory << 20
    configuration.processorCount = cpus
    configuration.arguments = BootArguments(
      commandLine: append, imageName: self.image, initialRAMDisk: try initrd.map(contents) ?? [],
      initialRAMDiskName: initrd ?? "")
    do throws(CPUModel.Invalid) { configuration.cpuModel = try CPUModel(cpu) } catch {
      throw ExitStatus.usage("--cpu: \(error)")
    }
    do throws(MachineError) { return try VirtualMachine(configuration, image: image) } catch {
      switch error {
      case .image: throw ExitStatus.data("\(self.image): \(error)")
      case .memory, .processors: throw ExitStatus.usage("--\(error)")
      }
    }
  }
}

/// A file to write to, emptied first.
func writableFile(_ path: String, for option: String) throws -> FileHandle {
  // What is there already may be a device, and stays one.
  let isThere = FileManager.default.fileExists(atPath: path)
  guard isThere || FileManager.default.createFile(atPath: path, contents: nil),
    let handle = FileHandle(forWritingAtPath: path)
  else { throw ExitStatus.usage("\(option): \(path) cannot be written") }
  // A device has no length.
  if isThere { try? handle.truncate(atOffset: 0) }
  return handle
}
