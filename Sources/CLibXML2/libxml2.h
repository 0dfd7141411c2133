#pragma once
#include <libxml/xmlversion.h>
/* Debian builds libxml2 with ICU, whose types then stand in its headers and contradict those of Foundation's own ICU.
   Nothing that is used here depends on them. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
/* Does not include what it needs; stands last for that reason. */
#include <libxml/dict.h>
