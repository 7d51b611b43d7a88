public import X86

/// The GHCB page of this processor. SEV-ES only.
public protocol GHCBPage: ~Copyable {
  /// Reads `width` bytes of the GHCB page.
  mutating func readGHCB(at offset: Int, _ width: Width) -> UInt64

  /// Writes `width` bytes of the GHCB page.
  mutating func writeGHCB(_ value: UInt64, at offset: Int, _ width: Width)

  /// The guest-physical address of the GHCB page.
  var ghcbAddress: UInt64 { get }
}

/// The world of a guest handler: the interrupted instruction's registers, the guest's memory, and its shared page.
///
/// `Machine` implements it over `Memory` for the hosted handlers, a freestanding guest over raw addresses. Every access
/// to memory is made with the rights of the interrupted code, and throws the exception that the instruction itself would
/// have met. No access may raise #VC or #VE of its own: between two halves of a handler the GHCB page is in use.
public protocol GuestContext: GHCBPage, ~Copyable {
  /// The registers at the trap; RIP at the instruction.
  var registers: RegisterFile { get set }
  /// The privilege level of the interrupted code.
  var privilegeLevel: UInt8 { get }
  /// The size of the interrupted code.
  var codeSize: CodeSize { get }
  /// The task-state segment: base and limit, for the I/O permission bitmap.
  var taskState: Segment { get }
  /// CR4, for CPUID leaf Dh.
  var cr4: CR4 { get }
  /// XCR0, 1 where XSAVE is off.
  var xcr0: UInt64 { get }

  /// The base that an operand in `segment` is relative to: 0 in 64-bit code but for FS and GS.
  func base(of segment: SegmentRegister) -> UInt64

  /// Up to 15 bytes at RIP, read once; fewer where the next page cannot be fetched.
  ///
  /// - Throws: the fault where not even the first byte can be fetched.
  mutating func fetchInstruction() throws(Exception) -> InstructionBytes

  /// Reads `width` bytes at a linear address, with the rights of the interrupted code.
  mutating func load(_ address: UInt64, _ width: Width) throws(Exception) -> UInt64

  /// Writes the low `width` bytes of `value`, with the rights of the interrupted code; writes all or nothing.
  mutating func store(_ value: UInt64, at address: UInt64, _ width: Width) throws(Exception)

  /// Throws what `store` of `width` bytes would throw, and writes nothing.
  mutating func probeStore(at address: UInt64, _ width: Width) throws(Exception)

  /// Copies elements of a string into the GHCB page, with the rights of the interrupted code: `count` (at least 1) of them,
  /// one after the other from a linear address, all in one page of linear memory; one alone may lie in two.
  ///
  /// - Returns: how many there are before the first that faults, at least 1.
  /// - Throws: the fault of the very first.
  mutating func copyToGHCB(
    _ count: Int, _ width: Width, from address: UInt64, at offset: Int
  ) throws(Exception) -> Int

  /// Copies elements of a string out of the GHCB page, each read once; else as `copyToGHCB`.
  ///
  /// - Returns: how many were stored before the first that faults, at least 1.
  /// - Throws: the fault of the very first.
  mutating func copyFromGHCB(
    _ count: Int, _ width: Width, to address: UInt64, at offset: Int
  ) throws(Exception) -> Int

  /// Tells how many of these elements `copyFromGHCB` would store, at least 1, and stores none.
  ///
  /// - Throws: the fault of the very first.
  mutating func probeStores(_ count: Int, _ width: Width, at address: UInt64) throws(Exception) -> Int

  /// Reads `width` bytes at a linear address with the rights of the supervisor: the task-state segment.
  mutating func loadAsSupervisor(_ address: UInt64, _ width: Width) throws(Exception) -> UInt64

  /// Where a linear address leads, with the rights of the interrupted code.
  ///
  /// - Throws: the fault that an access of the instruction itself would have met.
  mutating func translate(_ address: UInt64, isWrite: Bool) throws(Exception) -> GuestPhysicalAddress

  /// XMM register `number`, 0 to 15.
  func vector(_ number: UInt8) -> VectorValue

  /// Writes XMM register `number`, 0 to 15.
  mutating func setVector(_ number: UInt8, _ value: VectorValue)

  /// DR7 as the guest last wrote it, where the hardware register is not the guest's (SEV-ES without DebugSwap).
  var dr7: UInt64 { get set }
}

// Element by element, for those who have no shorter way.
extension GuestContext where Self: ~Copyable {
  /// Loads and writes one element after the other.
  @inlinable public mutating func copyToGHCB(
    _ count: Int, _ width: Width, from address: UInt64, at offset: Int
  ) throws(Exception) -> Int {
    for index in 0..<count {
      let distance = index &* width.byteCount
      let value: UInt64
      do { value = try load(address &+ UInt64(distance), width) } catch {
        guard index > 0 else { throw error }
        return index
      }
      writeGHCB(value, at: offset &+ distance, width)
    }
    return count
  }

  /// Reads and stores one element after the other.
  @inlinable public mutating func copyFromGHCB(
    _ count: Int, _ width: Width, to address: UInt64, at offset: Int
  ) throws(Exception) -> Int {
    for index in 0..<count {
      let distance = index &* width.byteCount
      let value = readGHCB(at: offset &+ distance, width) & width.mask
      do { try store(value, at: address &+ UInt64(distance), width) } catch {
        guard index > 0 else { throw error }
        return index
      }
    }
    return count
  }

  /// Probes one element after the other.
  @inlinable public mutating func probeStores(
    _ count: Int, _ width: Width, at address: UInt64
  ) throws(Exception) -> Int {
    for index in 0..<count {
      do { try probeStore(at: address &+ UInt64(index &* width.byteCount), width) } catch {
        guard index > 0 else { throw error }
        return index
      }
    }
    return count
  }
}

/// What is to be done next for an instruction that a handler has taken.
@frozen public enum HandlerStep: Sendable, Equatable {
  /// The request is laid out (in the GHCB, or in the TDVMCALL registers): ask the host, then call `finish`.
  case askHost
  /// Done: registers and RIP are final. RF, the interrupt shadow and the #DB of TF are the caller's.
  case done
  /// A part is done, the registers say so, and RIP is still at the instruction: it will trap again, after any interrupt.
  case again
  /// The instruction ends in this exception instead, with RIP at it.
  case fault(Exception)
  /// The guest cannot go on.
  case fail(HandlerFailure)
}

/// Why a guest handler gives up: a defect of the host, or an instruction that it does not handle.
@frozen public enum HandlerFailure: Sendable, Equatable {
  /// The exit code or exit reason is none that the handler takes.
  case unhandledExit(UInt64)
  /// The bytes at RIP are not the instruction that the exit code names.
  case opcodeMismatch
  /// The host answered outside the protocol: a missing valid bit, an unknown status, an event that may not be injected.
  case protocolViolation
  /// The host refused the request; the protocol's own error value.
  case refused(UInt64)
  /// An instruction that touches a device and is none that the handler can carry out, or one that a guest of this model
  /// cannot go on after.
  case unhandledInstruction(Mnemonic)
  /// The exit says that a device was touched, but the instruction touches RAM only: here.
  case privateAddress(UInt64)
  /// Code in ring 3 touched the device at this guest-physical address.
  case userModeAccess(UInt64)
}

/// Where a linear address of the interrupted code leads.
@frozen public struct GuestPhysicalAddress: Sendable, Equatable {
  /// The guest-physical address, without C-bit or shared bit.
  public var address: UInt64
  /// A device is there, not RAM: under SEV-ES a page without the C-bit that is not RAM, under TDX one with the shared
  /// bit that is not RAM. An access to it must be asked of the host.
  public var isDevice: Bool

  /// An address from its parts.
  @inlinable public init(address: UInt64, isDevice: Bool) {
    self.address = address
    self.isDevice = isDevice
  }
}

/// A 128-bit vector register.
@frozen public struct VectorValue: Sendable, Equatable {
  /// Bits 63:0.
  public var low: UInt64
  /// Bits 127:64.
  public var high: UInt64

  /// A value from its halves.
  @inlinable public init(low: UInt64 = 0, high: UInt64 = 0) {
    self.low = low
    self.high = high
  }
}
