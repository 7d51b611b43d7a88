public import Memory
public import X86

// What KVM's emulator does before it executes anything (`x86_decode_emulated_instruction`, `emulator_io_permited`): of the
// exit it takes no more than that there was one.
extension StringPortEmulation {
  /// Fetches the instruction at RIP through the guest's page tables, decodes it, and checks that the guest may touch the
  /// port: the access and the next RIP are what the bytes say, whatever the exit said.
  ///
  /// - Returns: what becomes of it instead, where it cannot be fetched, is no port instruction by now, or is not allowed.
  @usableFromInline mutating func decode(
    _ registers: borrowing RegisterFile, _ system: borrowing SystemState, _ memory: borrowing GuestMemory
  ) -> HostAction? {
    let bytes: InstructionBytes
    do throws(Exception) {
      bytes = try memory.fetch(
        linear: system.linearRIP(registers.rip), pagingMode(registers.rflags, system))
    } catch { return .inject(error) }
    let instruction: Instruction
    do throws(DecodeError) { instruction = try Instruction(decoding: bytes, codeSize: system.codeSize) } catch {
      return .fail(.emulation(registers.rip))
    }
    guard let found = PortAccess(instruction, registers: registers) else { return .fail(.emulation(registers.rip)) }
    do throws(LinearFault) {
      guard try isPermitted(found, registers.rflags, system, memory) else { return .inject(.generalProtection()) }
    } catch {
      switch error {
      case .exception(let exception): return .inject(exception)
      case .device: return .fail(.emulation(registers.rip))
      }
    }
    access = found
    nextRIP = system.rip(UInt32(instruction.length), after: registers.rip)
    return nil
  }

  /// IOPL, else the I/O permission bitmap of the task (Intel SDM vol. 1 §19.5.2).
  private func isPermitted(
    _ access: PortAccess, _ flags: RFlags, _ system: borrowing SystemState, _ memory: borrowing GuestMemory
  ) throws(LinearFault) -> Bool {
    guard system.cpl > flags.ioPrivilegeLevel || flags.contains(.virtual8086) else { return true }
    let task = system.tr
    guard task.isPresent, !task.isCodeOrData, task.type & 0b1101 == 0b1001, task.limit >= 0x67 else { return false }
    let mode = PagingMode(system, isUser: false)
    let place = try memory.load(linear: task.base &+ 0x66, .word, mode) &+ UInt64(access.port >> 3)
    guard place &+ 1 <= UInt64(task.limit) else { return false }
    let bits = try memory.load(linear: task.base &+ place, .word, mode) >> UInt64(access.port & 7)
    return bits & (1 << UInt64(access.width.rawValue) &- 1) == 0
  }
}
