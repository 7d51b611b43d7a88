import Memory
import Processor
import X86

/// What firmware leaves for the other processors of a confidential guest that handles its own exceptions: 64 KiB below the
/// ACPI tables, the guest's own memory. There they wait from the beginning, for a host cannot put them anywhere: their
/// registers are the guest's own.
///
/// Its first page is where the guest's kernel says where they are to go. Under SEV-ES that is the AP jump table, IP and CS
/// (GHCB specification, AP jump table; Linux `sev_es_setup_ap_jump_table`): they wait in AP reset hold for INIT and SIPI,
/// in real mode. Under TDX, where there is neither, it is the mailbox of ACPI's multiprocessor wakeup structure (ACPI 6.5
/// §5.2.12.19): they poll it, in long mode.
struct StartUpArea {
  /// Where it is.
  static let addresses: Range<UInt64> = 0xE_0000..<0xF_0000
  /// The jump table, or the mailbox.
  static let page: UInt64 = 0xE_0000
  private static let code: UInt64 = 0xE_1000
  private static let gdt: UInt64 = 0xE_2000
  private static let pageTables: UInt64 = 0xE_3000

  /// Where nothing else may be put.
  static let reserved = ReservedRange(name: "the processors' start-up area", addresses: addresses)

  /// The model.
  let confinement: Confinement

  /// The area of such a machine; `nil` where it needs none.
  init?(_ confinement: Confinement, _ handlers: HandlerPlacement, processorCount: Int) {
    guard processorCount > 1, handlers == .own, confinement == .sevES || confinement == .tdx else { return nil }
    self.confinement = confinement
  }

  /// What the guest's kernel asks its host for.
  var jumpTable: UInt64 { confinement == .sevES ? Self.page : 0 }
  /// What the guest's kernel finds in the MADT.
  var mailbox: UInt64? { confinement == .tdx ? Self.page : nil }

  /// Writes code and tables.
  func prepare(_ memory: borrowing GuestMemory) {
    _ = memory.place((confinement == .sevES ? Self.hold : Self.poll).span, at: Self.code)
    guard confinement == .tdx else { return }
    LongModeEntry.writeDescriptors(memory, at: Self.gdt)
    LongModeEntry.writeIdentityMap(memory, at: Self.pageTables, attribute: 0)
  }

  /// Puts a processor at its first instruction.
  func enter(_ processor: inout Processor, number: Int, _ memory: borrowing GuestMemory) {
    processor.reset()
    switch confinement {
    case .sevES:
      // What SEV-ES has in EFER from the beginning.
      processor.system.efer.insert(.svm)
      processor.system.cs.selector = UInt16(truncatingIfNeeded: Self.page >> 4)
      processor.system.cs.base = Self.page
      // Behind VMGEXIT: when a kernel starts, firmware has long brought them there.
      processor.registers.rip = Self.code + Self.held - Self.page
      processor.registers[.rcx] = 0xC001_0130
      processor.system.ghcbMSR = UInt64(GHCBMSRValue.Info.resetHoldResult.rawValue)
    default:
      let pat = processor.system.pat
      processor.system = LongModeEntry(confinement: confinement, handlers: .own).system(memory)
      processor.system.pat = pat
      processor.system.cr3 = Self.pageTables
      processor.system.gdtr.base = Self.gdt
      processor.system.tr.base = Self.gdt
      processor.registers = RegisterFile()
      processor.registers.rip = Self.code
      // The processor's index, as the TDX module has it there.
      processor.registers[.rsi] = UInt64(truncatingIfNeeded: number)
    }
    processor.flushTranslations()
  }

  /// Where `hold` goes on after VMGEXIT.
  private static let held: UInt64 = 0x15

  /// AP reset hold by the GHCB MSR protocol, again until it was SIPI that ended it; then to where the jump table says.
  private static let hold: [UInt8] = [
    0x66, 0xB9, 0x30, 0x01, 0x01, 0xC0,  // mov $0xC0010130, %ecx
    0x66, 0xB8, 0x06, 0x00, 0x00, 0x00,  // again: mov $6, %eax
    0x66, 0x31, 0xD2,  // xor %edx, %edx
    0x0F, 0x30,  // wrmsr
    0xF3, 0x0F, 0x01, 0xD9,  // rep vmmcall
    0x0F, 0x32,  // held: rdmsr
    0x66, 0x89, 0xC3,  // mov %eax, %ebx
    0x81, 0xE3, 0xFF, 0x0F,  // and $0xFFF, %bx
    0x83, 0xFB, 0x07,  // cmp $7, %bx
    0x75, 0xE3,  // jne again
    0x66, 0xC1, 0xE8, 0x0C,  // shr $12, %eax
    0x66, 0x09, 0xD0,  // or %edx, %eax
    0x74, 0xDA,  // jz again
    0x2E, 0xFF, 0x2E, 0x00, 0x00,  // ljmp *%cs:0
  ]

  /// Polls the mailbox until it has command 1 for this processor, takes the command, and goes where it says.
  private static let poll: [UInt8] = [
    0xBB, 0x00, 0x00, 0x0E, 0x00,  // mov $page, %ebx
    0xF3, 0x90,  // again: pause
    0x66, 0x83, 0x3B, 0x01,  // cmpw $1, (%rbx)
    0x75, 0xF8,  // jne again
    0x39, 0x73, 0x04,  // cmp %esi, 4(%rbx)
    0x75, 0xF3,  // jne again
    0x48, 0x8B, 0x43, 0x08,  // mov 8(%rbx), %rax
    0x66, 0xC7, 0x03, 0x00, 0x00,  // movw $0, (%rbx)
    0xFF, 0xE0,  // jmp *%rax
  ]
}
