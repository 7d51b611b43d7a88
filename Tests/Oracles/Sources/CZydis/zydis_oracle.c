#include "zydis_oracle.h"

#include <Zydis/Zydis.h>
#include <stdio.h>
#include <string.h>

static void set_up(ZydisDecoder *decoder, int bits) {
  static const ZydisMachineMode modes[] = {
      ZYDIS_MACHINE_MODE_LEGACY_16, ZYDIS_MACHINE_MODE_LEGACY_32, ZYDIS_MACHINE_MODE_LONG_64};
  static const ZydisStackWidth widths[] = {
      ZYDIS_STACK_WIDTH_16, ZYDIS_STACK_WIDTH_32, ZYDIS_STACK_WIDTH_64};
  int place = bits >> 5;
  ZydisDecoderInit(decoder, modes[place], widths[place]);
  ZydisDecoderEnableMode(decoder, ZYDIS_DECODER_MODE_MPX, ZYAN_FALSE);
}

static oracle_register flat(ZydisRegister value) {
  oracle_register result = {ORACLE_NONE, 0};
  if (value == ZYDIS_REGISTER_NONE) return result;
  int id = ZydisRegisterGetId(value);
  result.number = id < 0 ? 0 : (uint8_t)id;
  switch (ZydisRegisterGetClass(value)) {
  case ZYDIS_REGCLASS_GPR8:
    result.class_ = ORACLE_GPR8;
    if (value >= ZYDIS_REGISTER_SPL)
      result.number = (uint8_t)(value - ZYDIS_REGISTER_SPL + 4 + 16);
    else
      result.number = (uint8_t)(value - ZYDIS_REGISTER_AL);
    break;
  case ZYDIS_REGCLASS_GPR16: result.class_ = ORACLE_GPR16; break;
  case ZYDIS_REGCLASS_GPR32: result.class_ = ORACLE_GPR32; break;
  case ZYDIS_REGCLASS_GPR64: result.class_ = ORACLE_GPR64; break;
  case ZYDIS_REGCLASS_X87: result.class_ = ORACLE_X87; break;
  case ZYDIS_REGCLASS_MMX: result.class_ = ORACLE_MMX; break;
  case ZYDIS_REGCLASS_XMM: result.class_ = ORACLE_XMM; break;
  case ZYDIS_REGCLASS_YMM: result.class_ = ORACLE_YMM; break;
  case ZYDIS_REGCLASS_ZMM: result.class_ = ORACLE_ZMM; break;
  case ZYDIS_REGCLASS_TMM: result.class_ = ORACLE_TILE; break;
  case ZYDIS_REGCLASS_SEGMENT: result.class_ = ORACLE_SEGMENT; break;
  case ZYDIS_REGCLASS_CONTROL: result.class_ = ORACLE_CONTROL; break;
  case ZYDIS_REGCLASS_DEBUG: result.class_ = ORACLE_DEBUG; break;
  case ZYDIS_REGCLASS_MASK: result.class_ = ORACLE_MASK; break;
  case ZYDIS_REGCLASS_IP: result.class_ = ORACLE_IP; break;
  default: result.class_ = ORACLE_OTHER; break;
  }
  return result;
}

static uint8_t encoding(ZydisInstructionEncoding value) {
  switch (value) {
  case ZYDIS_INSTRUCTION_ENCODING_3DNOW: return ORACLE_3DNOW;
  case ZYDIS_INSTRUCTION_ENCODING_XOP: return ORACLE_XOP;
  case ZYDIS_INSTRUCTION_ENCODING_VEX: return ORACLE_VEX;
  case ZYDIS_INSTRUCTION_ENCODING_EVEX: return ORACLE_EVEX;
  case ZYDIS_INSTRUCTION_ENCODING_MVEX: return ORACLE_MVEX;
  default: return ORACLE_LEGACY;
  }
}

static void copy_operand(const ZydisDecodedOperand *from, oracle_operand *to) {
  to->is_implicit = from->visibility != ZYDIS_OPERAND_VISIBILITY_EXPLICIT;
  to->bits = from->size;
  switch (from->type) {
  case ZYDIS_OPERAND_TYPE_REGISTER:
    to->kind = ORACLE_REGISTER;
    to->reg = flat(from->reg.value);
    break;
  case ZYDIS_OPERAND_TYPE_MEMORY:
    to->kind = ORACLE_MEMORY;
    to->segment = flat(from->mem.segment);
    to->base = flat(from->mem.base);
    to->index = flat(from->mem.index);
    to->scale = from->mem.scale;
    to->is_address = from->mem.type == ZYDIS_MEMOP_TYPE_AGEN || from->mem.type == ZYDIS_MEMOP_TYPE_MIB;
    to->displacement = from->mem.disp.has_displacement ? from->mem.disp.value : 0;
    break;
  case ZYDIS_OPERAND_TYPE_POINTER:
    to->kind = ORACLE_POINTER;
    to->immediate = from->ptr.offset;
    to->displacement = from->ptr.segment;
    break;
  case ZYDIS_OPERAND_TYPE_IMMEDIATE:
    to->kind = ORACLE_IMMEDIATE;
    to->immediate = from->imm.value.u;
    break;
  default: break;
  }
}

void oracle_decode(const uint8_t *bytes, size_t count, int bits, oracle_instruction *result) {
  static _Thread_local ZydisDecoder decoders[3];
  static _Thread_local int are_set_up;
  if (!are_set_up) {
    for (int place = 0; place < 3; place++) set_up(&decoders[place], 16 << place);
    are_set_up = 1;
  }
  ZydisDecodedInstruction instruction;
  ZydisDecodedOperand operands[ZYDIS_MAX_OPERAND_COUNT];
  memset(result, 0, sizeof *result);
  ZyanStatus status = ZydisDecoderDecodeFull(&decoders[bits >> 5], bytes, count, &instruction, operands);
  if (!ZYAN_SUCCESS(status)) {
    result->status = status == ZYDIS_STATUS_NO_MORE_DATA           ? ORACLE_TRUNCATED
                     : status == ZYDIS_STATUS_INSTRUCTION_TOO_LONG ? ORACLE_TOO_LONG
                                                                   : ORACLE_INVALID;
    return;
  }
  result->status = ORACLE_VALID;
  result->length = instruction.length;
  result->encoding = encoding(instruction.encoding);
  result->operand_bits = instruction.operand_width;
  result->address_bits = instruction.address_width;
  result->mnemonic = (uint16_t)instruction.mnemonic;
  for (int place = 0; place < instruction.operand_count_visible && place < 6; place++)
    copy_operand(&operands[place], &result->operands[result->count++]);
}

const char *oracle_mnemonic(uint16_t mnemonic) { return ZydisMnemonicGetString((ZydisMnemonic)mnemonic); }

uint64_t oracle_sweep(const uint8_t *bytes, size_t count, uint64_t *total) {
  ZydisDecoder decoder;
  set_up(&decoder, 64);
  ZydisDecodedInstruction instruction;
  ZydisDecodedOperand operands[ZYDIS_MAX_OPERAND_COUNT];
  uint64_t instructions = 0;
  *total = 0;
  for (size_t place = 0; place < count;) {
    ZyanStatus status = ZydisDecoderDecodeFull(&decoder, bytes + place, count - place, &instruction, operands);
    if (!ZYAN_SUCCESS(status)) {
      place++;
      continue;
    }
    place += instruction.length;
    *total += instruction.length + instruction.operand_count_visible;
    instructions++;
  }
  return instructions;
}

const char *oracle_version(void) {
  static char text[32];
  ZyanU64 version = ZydisGetVersion();
  snprintf(text, sizeof text, "%d.%d.%d", (int)ZYDIS_VERSION_MAJOR(version), (int)ZYDIS_VERSION_MINOR(version),
           (int)ZYDIS_VERSION_PATCH(version));
  return text;
}
