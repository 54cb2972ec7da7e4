// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fieldwriter.h"

namespace sourcelight::formats
{

using namespace Qt::StringLiterals;

void FieldWriter::required(QLatin1StringView name, const QString &text)
{
    key(name);
    m_json.value(text);
}

void FieldWriter::ends(Span span)
{
    key("start"_L1);
    m_json.value(m_context.codePoints.fromUtf16(span.begin));
    key("end"_L1);
    m_json.value(m_context.codePoints.fromUtf16(span.end));
}

void FieldWriter::endsIfAny(Span span)
{
    if (span != Span())
        return ends(span);
    key("start"_L1);
    m_json.null();
    key("end"_L1);
    m_json.null();
}

void FieldWriter::evidence(const QStringList &evidence)
{
    if (m_context.explain)
        field("evidence"_L1, evidence);
}

void FieldWriter::claimant(const NumericClaim &claim)
{
    field("claimant"_L1, m_context.claimants.value(claim.attribution));
}

void FieldWriter::write(const QString &text)
{
    if (text.isEmpty())
        m_json.null();
    else
        m_json.value(text);
}

void FieldWriter::write(Span span)
{
    m_json.beginObject();
    ends(span);
    m_json.endObject();
}

void FieldWriter::write(const Counted &counted)
{
    m_json.beginObject();
    describeCounted(*this, counted);
    m_json.endObject();
}

void FieldWriter::write(const Change &change)
{
    m_json.beginObject();
    describeChange(*this, change);
    m_json.endObject();
}

void FieldWriter::write(const QStringList &texts)
{
    m_json.beginArray();
    for (const QString &text : texts)
        m_json.value(text);
    m_json.endArray();
}

void FieldWriter::write(const std::vector<Id> &ids)
{
    m_json.beginArray();
    for (const Id &id : ids)
        m_json.value(id);
    m_json.endArray();
}

void FieldWriter::write(const Spans &spans)
{
    m_json.beginArray();
    for (const Span span : spans)
        write(span);
    m_json.endArray();
}

} // namespace sourcelight::formats
