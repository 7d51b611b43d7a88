/// What a guest is told besides its image.
public struct BootArguments: Sendable {
  /// The guest's command line.
  public var commandLine: String
  /// What a multiboot guest finds before its command line: the name of its image.
  public var imageName: String
  /// A file that is put into memory: Linux's initrd, a multiboot image's module. Empty for none.
  public var initialRAMDisk: [UInt8]
  /// The text that goes with a multiboot module.
  public var initialRAMDiskName: String

  /// No arguments, unless told otherwise.
  public init(
    commandLine: String = "", imageName: String = "guest", initialRAMDisk: [UInt8] = [],
    initialRAMDiskName: String = "initrd"
  ) {
    self.commandLine = commandLine
    self.imageName = imageName
    self.initialRAMDisk = initialRAMDisk
    self.initialRAMDiskName = initialRAMDiskName
  }

  var commandLineWithName: String { commandLine.isEmpty ? imageName : "\(imageName) \(commandLine)" }
}
