// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "trapline-benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "trapline", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
  ],
  targets: [
    .executableTarget(
      name: "trapline-bench",
      dependencies: [
        .product(name: "TraplineMachine", package: "trapline"),
        .product(name: "TraplineGuest", package: "trapline"),
        .product(name: "TraplineHost", package: "trapline"),
        .product(name: "TraplineX86", package: "trapline"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Histogram", package: "hdrhistogram-swift"),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "scan-bench",
      dependencies: [
        .product(name: "TraplineScanning", package: "trapline"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "decoder-bench",
      dependencies: [
        .product(name: "TraplineX86", package: "trapline"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
