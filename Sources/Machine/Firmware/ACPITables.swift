import Memory
import X86

/// The ACPI tables of the machine (ACPI 6.5 §5.2): RSDP, RSDT, XSDT, FADT, FACS, DSDT and MADT, in the BIOS area below
/// 1 MiB, where operating systems look for the first.
package struct ACPITables {
  /// Where the RSDP is.
  package static let address: UInt64 = 0xF_0000

  let processorCount: Int
  let mailbox: UInt64?

  /// The tables of a machine with so many processors, which wait for a command in a mailbox where there is one.
  package init(processorCount: Int, mailbox: UInt64? = nil) {
    self.processorCount = processorCount
    self.mailbox = mailbox
  }

  /// Every table, from `address` on.
  package var bytes: [UInt8] {
    var image = TableWriter()
    // The RSDP comes first, and needs the addresses of the others.
    image.fill(to: 0x40)
    func place(_ table: [UInt8], aligned alignment: Int = 16) -> UInt64 {
      image.fill(to: (image.count + alignment - 1) / alignment * alignment)
      defer { image.add(table) }
      return Self.address + UInt64(image.count)
    }
    let facs = place(Self.facs, aligned: 64)
    let dsdt = place(Self.dsdt)
    let tables = [place(Self.fadt(facs: facs, dsdt: dsdt)), place(madt)]
    let rsdt = place(Self.root("RSDT", tables, entrySize: 4))
    let xsdt = place(Self.root("XSDT", tables, entrySize: 8))
    var result = image.bytes
    result.replaceSubrange(0..<36, with: Self.rsdp(rsdt: rsdt, xsdt: xsdt))
    return result
  }

  private static func rsdp(rsdt: UInt64, xsdt: UInt64) -> [UInt8] {
    var table = TableWriter()
    table.text("RSD PTR ", 8)
    table.add(0, 1)
    table.text("TRAPLN", 6)
    table.add(2, 1)
    table.add(rsdt, 4)
    table.add(36, 4)
    table.add(xsdt, 8)
    table.add(0, 4)
    var bytes = table.bytes
    // The first checksum is over what ACPI 1.0 defined, the second over all.
    bytes[8] = TableWriter.checksum(bytes[0..<20])
    bytes[32] = TableWriter.checksum(bytes[...])
    return bytes
  }

  private static func root(_ signature: String, _ tables: [UInt64], entrySize: Int) -> [UInt8] {
    var table = TableWriter(acpi: signature, revision: 1)
    for address in tables { table.add(address, entrySize) }
    return table.finished()
  }

  /// §5.2.10: the firmware's waking vector is the guest's to write.
  private static var facs: [UInt8] {
    var table = TableWriter()
    table.text("FACS", 4)
    table.add(64, 4)
    table.fill(to: 32)
    table.add(1, 1)
    table.fill(to: 64)
    return table.bytes
  }

  /// Where the FACS has the waking vector, from `address`.
  static let wakingVectorOffset: UInt64 = 0x40 + 12

  /// §5.2.9, revision 3. SMI_CMD is 0: the machine is always in ACPI mode.
  private static func fadt(facs: UInt64, dsdt: UInt64) -> [UInt8] {
    let ports = PowerManagement.firstPort
    var table = TableWriter(acpi: "FACP", revision: 3)
    table.add(facs, 4)
    table.add(dsdt, 4)
    table.fill(to: 46)
    table.add(9, 2)
    table.fill(to: 56)
    table.add(UInt64(ports), 4)
    table.fill(to: 64)
    table.add(UInt64(ports + 4), 4)
    table.fill(to: 76)
    table.add(UInt64(ports + 8), 4)
    table.fill(to: 88)
    // Lengths: events, control, PM2, timer.
    table.add([4, 2, 0, 4])
    table.fill(to: 96)
    // No C2, no C3.
    table.add(0xFFF, 2)
    table.add(0xFFF, 2)
    table.fill(to: 108)
    // The century's register.
    table.add(0x32, 1)
    // Legacy devices and a keyboard controller.
    table.add(0b11, 2)
    table.fill(to: 112)
    // WBINVD works, C1 on every processor, no fixed power or sleep button, a reset register.
    table.add(1 << 0 | 1 << 2 | 1 << 4 | 1 << 5 | 1 << 10, 4)
    table.addPort(0xCF9, bitWidth: 8)
    table.add(0x06, 1)
    table.fill(to: 132)
    // The 32-bit fields hold: a guest must not find two of the same.
    table.add(0, 8)
    table.add(dsdt, 8)
    table.addPort(ports, bitWidth: 32)
    table.fill(to: 172)
    table.addPort(ports + 4, bitWidth: 16)
    table.fill(to: 208)
    table.addPort(ports + 8, bitWidth: 32)
    table.fill(to: 244)
    return table.finished()
  }

  /// §5.2.12: a local APIC for each processor, the I/O APIC, interrupt 0 at pin 2, the SCI by level, LINT1 for NMI, and the
  /// multiprocessor wakeup structure.
  private var madt: [UInt8] {
    var table = TableWriter(acpi: "APIC", revision: 3)
    table.add(Buses.localAPICAddress, 4)
    // There are 8259s too.
    table.add(1, 4)
    for number in 0..<processorCount {
      table.add([0, 8, UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number)])
      table.add(1, 4)
    }
    table.add([1, 12, 0, 0])
    table.add(Buses.ioAPICAddress, 4)
    table.add(0, 4)
    table.add([2, 10, 0, 0])
    table.add(2, 4)
    table.add(0, 2)
    table.add([2, 10, 0, 9])
    table.add(9, 4)
    // Active high, by level.
    table.add(0xD, 2)
    table.add([4, 6, 0xFF, 0, 0, 1])
    if let mailbox {
      // Mailbox version 0.
      table.add([0x10, 16, 0, 0])
      table.add(0, 4)
      table.add(mailbox, 8)
    }
    return table.finished()
  }

  /// §20: the sleep types of S3 and S5, and the first serial port.
  private static var dsdt: [UInt8] {
    func sleep(_ name: String, _ type: UInt16) -> [UInt8] {
      let value = UInt8(truncatingIfNeeded: type)
      return [0x08] + Array(name.utf8) + [0x12, 6, 4, value, value, 0, 0]
    }
    // I/O 3F8h–3FFh, interrupt 4, the end.
    let resources: [UInt8] = [0x47, 1, 0xF8, 3, 0xF8, 3, 1, 8, 0x22, 0x10, 0, 0x79, 0]
    var port = Array("COM1".utf8) + [0x08] + Array("_HID".utf8) + [0x0C, 0x41, 0xD0, 0x05, 0x01]
    port += [0x08] + Array("_CRS".utf8) + [0x11, UInt8(resources.count + 3), 0x0A, UInt8(resources.count)] + resources
    let device = [0x5B, 0x82, UInt8(port.count + 1)] + port
    let scope = Array("\\_SB_".utf8) + device
    var table = TableWriter(acpi: "DSDT", revision: 2)
    table.add(sleep("_S3_", PowerManagement.suspendType))
    table.add(sleep("_S5_", PowerManagement.powerOffType))
    // A length beyond 63 takes two bytes: the low four bits, then the rest.
    let length = scope.count + 2
    table.add([0x10, 0x40 | UInt8(length & 15), UInt8(length >> 4)] + scope)
    return table.finished()
  }
}
