// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/linearmodel.h"

#include <algorithm>
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

unsigned shiftFor(std::span<const float> weights)
{
    return 33U - unsigned(std::bit_width(weights.size()));
}

} // namespace

Expected<std::shared_ptr<const LinearModel>> LinearModel::open(
    const QString &path, QLatin1StringView task, std::uint32_t features)
{
    auto file = ModelFile::open(path, task, features);
    if (!file)
        return std::unexpected(file.error());
    const std::shared_ptr<LinearModel> model(new LinearModel);
    model->m_file = std::move(*file);
    model->m_weights = model->m_file->values<float>("weights"_L1);
    if (!isUsable(model->m_weights))
        return std::unexpected(Error{ErrorCode::MissingResource, u"weights"_s, path});
    model->m_shift = shiftFor(model->m_weights);
    return model;
}

std::shared_ptr<const LinearModel> LinearModel::of(std::vector<float> weights)
{
    Q_ASSERT(isUsable(weights));
    const std::shared_ptr<LinearModel> model(new LinearModel);
    model->m_own = std::move(weights);
    model->m_weights = model->m_own;
    model->m_shift = shiftFor(model->m_weights);
    return model;
}

std::span<const float> LinearModel::section(QLatin1StringView name) const
{
    return m_file ? m_file->values<float>(name) : std::span<const float>();
}

} // namespace sourcelight::language
