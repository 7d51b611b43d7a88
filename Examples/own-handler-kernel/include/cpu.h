/* The instructions that Swift has not got. */
#pragma once
#include <stdint.h>

static inline uint64_t read(uint64_t address, uint8_t bytes) {
  switch (bytes) {
  case 1: return *(volatile uint8_t *)address;
  case 2: return *(volatile uint16_t *)address;
  case 4: return *(volatile uint32_t *)address;
  default: return *(volatile uint64_t *)address;
  }
}
static inline void write(uint64_t value, uint64_t address, uint8_t bytes) {
  switch (bytes) {
  case 1: *(volatile uint8_t *)address = value; break;
  case 2: *(volatile uint16_t *)address = value; break;
  case 4: *(volatile uint32_t *)address = value; break;
  default: *(volatile uint64_t *)address = value;
  }
}
static inline uint64_t readMSR(uint32_t index) {
  uint32_t low, high;
  __asm__ volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(index));
  return (uint64_t)high << 32 | low;
}
static inline void writeMSR(uint32_t index, uint64_t value) {
  __asm__ volatile("wrmsr" : : "c"(index), "a"((uint32_t)value), "d"((uint32_t)(value >> 32)) : "memory");
}
static inline uint64_t readCR3(void) {
  uint64_t value;
  __asm__ volatile("movq %%cr3, %0" : "=r"(value));
  return value;
}
static inline void writeCR3(uint64_t value) { __asm__ volatile("movq %0, %%cr3" : : "r"(value) : "memory"); }
static inline uint64_t readCR4(void) {
  uint64_t value;
  __asm__ volatile("movq %%cr4, %0" : "=r"(value));
  return value;
}
static inline uint32_t cpuid(uint32_t leaf) {
  uint32_t eax = leaf, ebx, ecx = 0, edx;
  __asm__ volatile("cpuid" : "+a"(eax), "=b"(ebx), "+c"(ecx), "=d"(edx));
  return ebx;
}
static inline void out(uint16_t port, uint32_t value, int bytes) {
  if (bytes == 1)
    __asm__ volatile("outb %b0, %1" : : "a"(value), "d"(port));
  else
    __asm__ volatile("outl %0, %1" : : "a"(value), "d"(port));
}
static inline void vmgexit(void) { __asm__ volatile("rep; vmmcall" : : : "memory"); }
static inline void stop(void) {
  for (;;) __asm__ volatile("cli; hlt");
}

/* TDCALL: RAX, RCX, RDX and R8 to R15 at `registers`. In entry.S. */
void tdcall(void *_Nonnull registers);
