// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fieldreader.h"

#include <cmath>
#include <limits>

namespace sourcelight::formats
{

using namespace Qt::StringLiterals;

namespace
{

/// The whole number that @p value holds; null where it is none between @p low and @p high.
std::optional<qsizetype> wholeNumber(const QJsonValue &value, qsizetype low, qsizetype high)
{
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!(number >= double(low) && number <= double(high)) || number != std::trunc(number))
        return std::nullopt;
    return qsizetype(number);
}

} // namespace

void FieldReader::share(QLatin1StringView name, double &to)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        return;
    const double number = value.toDouble(-1);
    if (number >= 0 && number <= 1)
        to = number;
    else
        fail(Step{m_place, name}, "not a number from 0 to 1");
}

void FieldReader::ends(Span &to)
{
    const qsizetype begin = offset("start"_L1);
    const qsizetype end = offset("end"_L1);
    if (begin < 0 || end < 0)
        return;
    if (begin > end)
        fail(Step{m_place, "end"_L1}, "before the start");
    else
        to = m_context.codePoints->toUtf16(Span{begin, end});
}

void FieldReader::endsIfAny(Span &to)
{
    if (!m_object.value("start"_L1).isNull())
        ends(to);
}

qsizetype FieldReader::offset(QLatin1StringView name)
{
    const auto position = wholeNumber(m_object.value(name), 0, m_context.length);
    if (!position)
        fail(Step{m_place, name}, "not an offset into the text");
    return position.value_or(-1);
}

void FieldReader::read(const Step &step, const QJsonValue &value, QString &to)
{
    if (value.isString())
        to = value.toString();
    else if (value.isNull())
        to.clear();
    else
        fail(step, "not a string");
}

void FieldReader::read(const Step &step, const QJsonValue &value, bool &to)
{
    if (value.isBool())
        to = value.toBool();
    else
        fail(step, "neither true nor false");
}

void FieldReader::read(const Step &step, const QJsonValue &value, std::optional<double> &to)
{
    if (value.isDouble())
        to = value.toDouble();
    else if (value.isNull())
        to.reset();
    else
        fail(step, "not a number");
}

void FieldReader::read(const Step &step, const QJsonValue &value, std::optional<int> &to)
{
    to.reset();
    if (value.isNull())
        return;
    if (const auto number = wholeNumber(value, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()))
        to = int(*number);
    else
        fail(step, "not a whole number");
}

bool FieldReader::readObject(const Step &step, const QJsonValue &value)
{
    if (!value.isObject() && !value.isNull())
        fail(step, "not an object");
    return value.isObject();
}

void FieldReader::read(const Step &step, const QJsonValue &value, Span &to)
{
    if (!readObject(step, value))
        return;
    FieldReader(value.toObject(), m_context, &step).ends(to);
}

void FieldReader::read(const Step &step, const QJsonValue &value, std::optional<Span> &to)
{
    to.reset();
    if (readObject(step, value))
        FieldReader(value.toObject(), m_context, &step).ends(to.emplace());
}

void FieldReader::read(const Step &step, const QJsonValue &value, std::optional<Counted> &to)
{
    to.reset();
    if (!readObject(step, value))
        return;
    FieldReader reader(value.toObject(), m_context, &step);
    describeCounted(reader, to.emplace());
}

void FieldReader::read(const Step &step, const QJsonValue &value, std::optional<Change> &to)
{
    to.reset();
    if (!readObject(step, value))
        return;
    FieldReader reader(value.toObject(), m_context, &step);
    describeChange(reader, to.emplace());
}

void FieldReader::fail(const Step &step, const char *what)
{
    if (!m_context.wrong.isEmpty())
        return;
    QString place;
    for (const Step *at = &step; at; at = at->before) {
        const QString name = at->index < 0 ? QString(at->name) : u'[' + QString::number(at->index) + u']';
        const bool joins = place.isEmpty() || place.startsWith(u'[');
        place = joins ? name + place : name + u'.' + place;
    }
    m_context.wrong = place + u": "_s + QLatin1StringView(what);
}

} // namespace sourcelight::formats
