public import X86

/// What code in ring 3 gets that has been let through to a port, by IOPL or the I/O permission bitmap.
@frozen public enum UserPortPolicy: UInt8, Sendable {
  /// The access, once the permission has been checked again.
  case emulate
  /// #GP(0), whatever IOPL and the bitmap say.
  case deny
}

extension GuestContext where Self: ~Copyable {
  /// Throws #GP(0) where the interrupted code may not touch the ports of `access`.
  ///
  /// The CPU checks before it raises #VC or #VE; a handler checks again, since it goes by bytes that user code may have
  /// changed in between (CVE-2023-46813). Code at or below IOPL may touch every port; all other code, and virtual-8086
  /// mode always, needs a 0 for each port in the I/O permission bitmap of a 64-bit (or 32-bit) TSS (Intel SDM vol. 1
  /// §19.5.2).
  ///
  /// - Parameters:
  ///   - access: The access that is to be made.
  ///   - policy: What ring 3 gets where the check succeeds.
  /// - Throws: #GP(0), or the fault of reading the TSS.
  @inlinable public mutating func checkPermission(
    for access: PortAccess, _ policy: UserPortPolicy = .emulate
  ) throws(Exception) {
    let flags = registers.rflags
    if policy == .deny && privilegeLevel == 3 { throw .generalProtection() }
    guard privilegeLevel > flags.ioPrivilegeLevel || flags.contains(.virtual8086) else { return }

    let tss = taskState
    let isTSS = tss.isPresent && !tss.isCodeOrData && tss.type & 0b1101 == 0b1001
    guard isTSS, tss.limit >= 0x67 else { throw .generalProtection() }
    let mapBase = try loadAsSupervisor(tss.base &+ 0x66, .word) & 0xFFFF

    // Two bytes are read even where one would do; both must lie within the limit.
    let offset = mapBase &+ UInt64(access.port >> 3)
    guard offset &+ 1 <= UInt64(tss.limit) else { throw .generalProtection() }
    let bits = try loadAsSupervisor(tss.base &+ offset, .word) >> UInt64(access.port & 7)
    let wanted: UInt64 = (1 << UInt64(access.width.rawValue)) - 1
    guard bits & wanted == 0 else { throw .generalProtection() }
  }
}
