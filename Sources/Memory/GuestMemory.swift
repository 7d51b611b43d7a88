public import X86

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What keeps the host out of the guest's memory.
@frozen public enum MemoryProtection: Sendable, Equatable {
  /// Nothing: the host reads and writes every page.
  case none
  /// A hosted handler runs beside the guest: every page is the guest's own, no address bit says so.
  case hosted(Confinement)
  /// Pages are enciphered unless the C-bit is clear.
  case sevES(cBitPosition: UInt8)
  /// Pages are private unless the shared bit is set.
  case tdx(sharedBitPosition: UInt8)

  /// True where private pages look enciphered to everybody but the guest.
  @inlinable public var isEnciphered: Bool {
    switch self {
    case .sevES, .hosted(.sevES): true
    default: false
    }
  }

  /// The physical-address bit that says private or shared, or 0.
  @inlinable public var attributeBit: UInt64 {
    switch self {
    case .none, .hosted: 0
    case .sevES(let position), .tdx(let position): 1 << UInt64(position & 63)
    }
  }
}

/// Which of its two faces a page showed to the one who wrote it last.
@frozen public enum PageView: UInt8, Sendable {
  /// Never written since the machine was made; the host sees nothing in it.
  case untouched
  /// Written by the guest as its own.
  case `private`
  /// Written by the guest as shared, or by the host.
  case shared
  /// A TDX guest's own page that the host wrote to: the guest's next look at it is an integrity fault.
  case poisoned
  /// A page that a TDX guest took back and has not accepted yet: it has no contents.
  case pending
}

/// Why the host could not reach guest memory.
@frozen public enum HostAccessError: Error, Sendable, Equatable {
  /// No memory at this guest-physical address.
  case notMemory(UInt64)
  /// The page is the guest's own.
  case privatePage(UInt64)
}

/// Why a machine got no memory.
public enum GuestMemoryError: Error, Sendable, Equatable {
  /// The size is no multiple of 4096, or none.
  case unusableSize(Int)
  /// The system gave no memory of this size.
  case exhausted(Int)
}

/// Guest-physical memory: RAM from 0 up to the hole below 4 GiB, the rest above it, and one page for a hosted GHCB.
///
/// It is the only pointer outside the processor's hot loop. All accessors check bounds. It is shared by reference with
/// whoever borrows it; nothing here is safe for two threads.
public struct GuestMemory: ~Copyable {
  /// Where RAM ends and the hole for devices begins: 3 GiB.
  public static let holeBegin: UInt64 = 0xC000_0000
  /// Where RAM goes on: 4 GiB.
  public static let holeEnd: UInt64 = 0x1_0000_0000
  /// The page that a hosted #VC handler uses as its GHCB. Guest instructions cannot reach it.
  public static let hostedGHCBAddress: UInt64 = 0xFEF0_0000

  /// The GHCB page of one processor's hosted #VC handler: they lie one after the other.
  @inlinable public static func hostedGHCBAddress(of processor: Int) -> UInt64 {
    hostedGHCBAddress &+ UInt64(truncatingIfNeeded: processor) &<< 12
  }

  /// Bytes of RAM.
  public let byteCount: Int
  /// What keeps the host out.
  public let protection: MemoryProtection
  /// How many processors have a GHCB page for a hosted handler.
  public let hostedGHCBCount: Int

  @usableFromInline let pointers: MemoryPointers
  private let cipher: MemoryCipher?

  /// The key of a machine that was given none: runs repeat bit for bit.
  public static var defaultKey: InlineArray<16, UInt8> {
    [0x54, 0x72, 0x61, 0x70, 0x6C, 0x69, 0x6E, 0x65, 0x20, 0x56, 0x4D, 0x20, 0x6B, 0x65, 0x79, 0x2E]
  }

  /// Makes `byteCount` bytes of zeroed RAM; pages cost nothing until they are touched. `encryptionKey` enciphers private
  /// pages of an SEV-ES guest for everybody else.
  ///
  /// - Throws: where the size is not a positive multiple of 4096, or there is no room for it.
  public init(
    byteCount: Int, protection: MemoryProtection = .none, hostedGHCBCount: Int = 1,
    encryptionKey: InlineArray<16, UInt8> = defaultKey
  ) throws(GuestMemoryError) {
    guard byteCount > 0, byteCount & 0xFFF == 0, byteCount <= 1 << 40 else { throw .unusableSize(byteCount) }
    let ghcbCount = Swift.min(Swift.max(hostedGHCBCount, 1), 256)
    let pageCount = byteCount >> 12 + ghcbCount
    guard
      let ram = unsafe calloc(pageCount, 4096),
      let stamps = unsafe calloc(pageCount, MemoryLayout<UInt32>.stride),
      let views = unsafe calloc(pageCount, 1)
    else { throw .exhausted(byteCount) }
    let low = Swift.min(byteCount, Int(Self.holeBegin))
    self.byteCount = byteCount
    self.hostedGHCBCount = ghcbCount
    self.protection = protection
    let cipher = protection.isEnciphered ? MemoryCipher(key: encryptionKey) : nil
    self.cipher = cipher
    unsafe pointers = MemoryPointers(
      ram: ram, stamps: stamps.assumingMemoryBound(to: UInt32.self), views: views.assumingMemoryBound(to: UInt8.self),
      lowByteCount: UInt64(low), highByteCount: UInt64(byteCount - low),
      protection: protection, cipher: cipher.map { unsafe Unmanaged.passUnretained($0) },
      generation: .allocate(capacity: 4))
    unsafe pointers.generation.initialize(repeating: 1, count: 3)
    unsafe (pointers.generation + 3).initialize(to: 0)
  }

  deinit {
    unsafe free(pointers.ram)
    unsafe free(pointers.stamps)
    unsafe free(pointers.views)
    unsafe pointers.generation.deallocate()
  }

  /// The raw parts, for the processor's hot loop alone.
  @inlinable package var parts: MemoryPointers { pointers }

  /// True when `count` bytes from `address` are RAM.
  @inlinable public func isRAM(_ address: UInt64, count: Int = 1) -> Bool {
    pointers.offset(address, count: count) != nil
  }

  // MARK: The guest's side

  /// Reads `width` bytes of RAM as the guest sees them, or `nil` where there is no RAM.
  @inlinable public func read(_ address: UInt64, _ width: Width) -> UInt64? {
    pointers.read(address, width)
  }

  /// Writes the low `width` bytes of `value` to RAM as the guest, through the face that `view` names.
  ///
  /// - Returns: false where there is no RAM.
  @inlinable @discardableResult
  public func write(_ value: UInt64, at address: UInt64, _ width: Width, view: PageView = .private) -> Bool {
    pointers.write(value, at: address, width, view: view)
  }

  /// Puts an image into RAM before the guest starts, as its own pages.
  ///
  /// - Returns: false, with nothing written, where the image does not fit.
  public func place(_ image: borrowing Span<UInt8>, at address: UInt64) -> Bool {
    guard image.count > 0 else { return true }
    guard let first = pointers.offset(address, count: image.count) else { return false }
    pointers.noteStore(first, count: image.count, view: .private)
    unsafe image.withUnsafeBytes { bytes in
      guard let begin = bytes.baseAddress else { return }
      unsafe (pointers.ram + first).copyMemory(from: begin, byteCount: bytes.count)
    }
    return true
  }

  /// RAM of these guest-physical addresses as the guest sees it; empty where not all of them are RAM of one region.
  public func guestBytes(_ addresses: Range<UInt64>) -> [UInt8] {
    let count = Int(clamping: addresses.count)
    guard count > 0, let first = pointers.offset(addresses.lowerBound, count: count) else { return [] }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: pointers.ram + first, count: count))
  }

  /// Which face of the page at `address` was written last, or `nil` where there is no RAM.
  public func view(of address: UInt64) -> PageView? {
    guard let offset = pointers.offset(address, count: 1) else { return nil }
    return pointers.view(offset >> 12)
  }

  // MARK: The host's side

  /// Reads `width` bytes as the host.
  ///
  /// - Throws: where there is no memory, or the page is the guest's own.
  @inlinable public func hostRead(_ address: UInt64, _ width: Width) throws(HostAccessError) -> UInt64 {
    pointers.load(try hostOffset(address, count: width.byteCount), width)
  }

  /// Writes the low `width` bytes of `value` as the host.
  ///
  /// - Throws: where there is no memory, or the page is the guest's own.
  @inlinable public func hostWrite(_ value: UInt64, at address: UInt64, _ width: Width) throws(HostAccessError) {
    let offset = try hostOffset(address, count: width.byteCount)
    pointers.noteStore(offset, count: width.byteCount, view: .shared)
    pointers.store(value, offset, width)
  }

  @inlinable func hostOffset(_ address: UInt64, count: Int) throws(HostAccessError) -> Int {
    if address &- Self.hostedGHCBAddress < UInt64(hostedGHCBCount) << 12,
      let offset = hostedGHCBOffset(address, count: count)
    {
      return offset
    }
    guard let offset = pointers.offset(address, count: count) else { throw .notMemory(address) }
    if protection != .none {
      for page in (offset >> 12)...((offset + count - 1) >> 12) where pointers.view(page) != .shared {
        throw .privatePage(address)
      }
    }
    return offset
  }

  // MARK: The hosted handler's GHCB page

  @inlinable func hostedGHCBOffset(_ address: UInt64, count: Int) -> Int? {
    let inPage = address &- Self.hostedGHCBAddress
    guard case .hosted = protection, inPage < UInt64(hostedGHCBCount) << 12, Int(inPage & 0xFFF) + count <= 4096
    else { return nil }
    return byteCount + Int(inPage)
  }

  /// Reads a processor's hosted GHCB page at `offset`; 0 outside it.
  @inlinable public func readHostedGHCB(_ offset: Int, _ width: Width, of processor: Int = 0) -> UInt64 {
    guard offset >= 0, offset <= 4096 - width.byteCount, 0..<hostedGHCBCount ~= processor else { return 0 }
    return pointers.load(byteCount + processor &<< 12 + offset, width)
  }

  /// Writes a processor's hosted GHCB page at `offset`; nothing outside it.
  @inlinable public func writeHostedGHCB(_ value: UInt64, _ offset: Int, _ width: Width, of processor: Int = 0) {
    guard offset >= 0, offset <= 4096 - width.byteCount, 0..<hostedGHCBCount ~= processor else { return }
    pointers.store(value, byteCount + processor &<< 12 + offset, width)
  }
}
