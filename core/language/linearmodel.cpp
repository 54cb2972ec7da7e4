// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/linearmodel.h"

#include <algorithm>
#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sourcelight::language
{

namespace
{

bool isUsable(std::span<const float> weights)
{
    return weights.size() > 1 && std::has_single_bit(weights.size()) && std::bit_width(weights.size()) <= 32 &&
           std::ranges::all_of(weights, [](float weight) { return std::isfinite(weight); });
}

} // namespace

Expected<std::shared_ptr<const LinearModel>> LinearModel::open(
    const QString &path, QLatin1StringView task, std::uint32_t features)
{
    auto file = ModelFile::open(path, task, features);
    if (!file)
        return std::unexpected(file.error());
    std::shared_ptr<LinearModel> model(new LinearModel);
    model->m_file = std::move(*file);
    model->m_weights = model->m_file->values<float>("weights"_L1);
    if (!isUsable(model->m_weights))
        return std::unexpected(Error{ErrorCode::MissingResource, u"weights"_s, path});
    model->m_shift = 33U - unsigned(std::bit_width(model->m_weights.size()));
    return model;
}

} // namespace sourcelight::language
