// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/languagemodel.h"

#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sourcelight::language
{

Expected<std::shared_ptr<const LanguageModel>> LanguageModel::open(const QString &path)
{
    auto file = ModelFile::open(path, languagesTask, languagesFeatures);
    if (!file)
        return std::unexpected(file.error());
    std::shared_ptr<LanguageModel> model(new LanguageModel);
    model->m_file = std::move(*file);
    const auto tags = model->m_file->values<char>("languages"_L1);
    model->m_languages = QString::fromLatin1(tags.data(), qsizetype(tags.size())).split(u' ', Qt::SkipEmptyParts);
    model->m_keys = model->m_file->values<std::uint16_t>("keys"_L1);
    model->m_weights = model->m_file->values<std::int8_t>("weights"_L1);
    const auto unit = model->m_file->values<float>("unit"_L1);
    const std::size_t rows = model->m_keys.size();
    if (model->m_languages.isEmpty() || rows < 2 || !std::has_single_bit(rows) || std::bit_width(rows) > 17 ||
        model->m_weights.size() != rows * std::size_t(model->m_languages.size()) || unit.size() != 1 ||
        !std::isfinite(unit.front()))
        return std::unexpected(Error{ErrorCode::MissingResource, u"weights"_s, path});
    model->m_shift = 33U - unsigned(std::bit_width(rows));
    model->m_unit = unit.front();
    return model;
}

std::vector<double> LanguageModel::score(QStringView text) const
{
    const auto count = std::size_t(m_languages.size());
    std::vector<std::int32_t> sums(count);
    const QString folded = text.toString().toLower();
    forEachWord(folded, [&](QStringView word) {
        forEachLetterRun(word, [&](std::uint32_t run) {
            const std::size_t row = run >> m_shift;
            if (m_keys[row] != std::uint16_t(run))
                return;
            const auto weights = m_weights.subspan(row * count, count);
            for (std::size_t i = 0; i < count; ++i)
                sums[i] += weights[i];
        });
    });
    std::vector<double> scores;
    scores.reserve(count);
    for (const std::int32_t sum : sums)
        scores.push_back(double(sum) * double(m_unit));
    return scores;
}

} // namespace sourcelight::language
