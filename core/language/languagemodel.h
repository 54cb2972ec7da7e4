// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/letterruns.h"
#include "core/language/modelfile.h"

#include <QStringList>

namespace sourcelight::language
{

/**
 * How much each run of letters speaks for each language: the logarithm of how many times as often it comes in that
 * language as in the mean of all. Only the runs that tell most are kept, one a row of a hash table. Immutable; safe to
 * use from any thread.
 *
 * Its file has the sections "languages" (BCP 47 tags with a space between), "keys" (for each row the low 16 bits of the
 * hash of its run; the row is the high bits), "weights" (rows of signed bytes, one a language) and "unit" (what a
 * weight of 1 is in nats, one float).
 */
class LanguageModel
{
public:
    /// Opens the model at @p path; errors as ModelFile::open().
    [[nodiscard]] static Expected<std::shared_ptr<const LanguageModel>> open(const QString &path);

    /// BCP 47 tags of the languages that it tells apart.
    [[nodiscard]] const QStringList &languages() const { return m_languages; }
    /// For each of languages(), how much @p text speaks for it, in nats. Case is ignored.
    [[nodiscard]] std::vector<double> score(QStringView text) const;

private:
    LanguageModel() = default;

    std::shared_ptr<const ModelFile> m_file;
    QStringList m_languages;
    std::span<const std::uint16_t> m_keys;
    std::span<const std::int8_t> m_weights;
    unsigned m_shift = 0;
    float m_unit = 0.0F;
};

} // namespace sourcelight::language
