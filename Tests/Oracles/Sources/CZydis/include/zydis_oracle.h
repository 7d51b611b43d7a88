#ifndef ZYDIS_ORACLE_H
#define ZYDIS_ORACLE_H

#include <stddef.h>
#include <stdint.h>

// Zydis's answer, flat: Swift sees neither its unions nor its configuration macros.

enum { ORACLE_VALID = 0, ORACLE_TRUNCATED, ORACLE_TOO_LONG, ORACLE_INVALID };
enum { ORACLE_REGISTER = 1, ORACLE_MEMORY, ORACLE_IMMEDIATE, ORACLE_POINTER };
enum {
  ORACLE_NONE = 0, ORACLE_GPR8, ORACLE_GPR16, ORACLE_GPR32, ORACLE_GPR64, ORACLE_X87, ORACLE_MMX, ORACLE_XMM,
  ORACLE_YMM, ORACLE_ZMM, ORACLE_TILE, ORACLE_SEGMENT, ORACLE_CONTROL, ORACLE_DEBUG, ORACLE_MASK, ORACLE_IP,
  ORACLE_OTHER
};
enum { ORACLE_LEGACY = 0, ORACLE_3DNOW, ORACLE_XOP, ORACLE_VEX, ORACLE_EVEX, ORACLE_MVEX };

typedef struct {
  uint8_t class_;
  /// 4 to 7 of ORACLE_GPR8 are AH, CH, DH, BH; SPL and what follows is 16 higher than its number.
  uint8_t number;
} oracle_register;

typedef struct {
  uint8_t kind;
  /// Not written in the instruction's text as an operand of its own encoding.
  uint8_t is_implicit;
  uint16_t bits;
  oracle_register reg;
  oracle_register segment, base, index;
  uint8_t scale;
  /// No memory is touched: LEA, and MPX.
  uint8_t is_address;
  int64_t displacement;
  uint64_t immediate;
} oracle_operand;

typedef struct {
  uint8_t status;
  uint8_t length;
  uint8_t encoding;
  uint8_t operand_bits;
  uint8_t address_bits;
  uint8_t count;
  /// For oracle_mnemonic.
  uint16_t mnemonic;
  oracle_operand operands[6];
} oracle_instruction;

/// Decodes one instruction of `bits`-bit code. MPX, which no processor that is modelled here has, is off.
void oracle_decode(const uint8_t *bytes, size_t count, int bits, oracle_instruction *result);

/// The name of a mnemonic.
const char *oracle_mnemonic(uint16_t mnemonic);

/// Decodes a buffer from its start to its end with all operands; bytes that are no instruction count singly.
/// Returns the instructions; `total` gets the sum of lengths and operand counts.
uint64_t oracle_sweep(const uint8_t *bytes, size_t count, uint64_t *total);

const char *oracle_version(void);

#endif
