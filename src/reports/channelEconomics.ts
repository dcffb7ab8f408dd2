import { daysPerPeriod, type Period } from "../core/calendar";
import { IdIndex } from "../core/orders/idIndex";
import { paybackPeriods, valueToAcquisitionCost } from "../core/value/acquisition";
import { averageRevenuePerCustomer } from "../core/value/averages";
import { channelTotals, type ChannelTotals } from "../core/value/channelTotals";
import { blank } from "./blame";
import type { RowColumns } from "./defineReport";
import { rowGroups } from "./rowGroups";
import type { Words } from "./words";

/** On what terms value is reckoned. */
interface Terms {
  readonly margin: number;
  readonly period: Period;
}

/** What a channel's customers bring and cost. */
export interface Channel {
  readonly name: string;
  /** `null` where the table doesn't tell. */
  readonly customers: number | null;
  readonly lifetimeValue: number;
  readonly cost: number;
  /** Of a customer in a period; `null` where the table doesn't tell, or nobody has been a customer for a day. */
  readonly revenue: number | null;
  /** The two below are `null` where winning a customer cost nothing, or they brought less than nothing. */
  readonly ratio: number | null;
  readonly payback: number | null;
}

const channelName = (name: string, words: Words): string =>
  name === "" ? words.text("shared.noGroup") : name;

function channelOf(
  facts: Pick<Channel, "name" | "customers" | "lifetimeValue" | "cost" | "revenue">,
  { margin }: Pick<Terms, "margin">
): Channel {
  const { lifetimeValue, cost, revenue } = facts;
  return {
    ...facts,
    ratio: cost === 0 || lifetimeValue < 0 ? null : valueToAcquisitionCost({ ltv: lifetimeValue, cac: cost }),
    payback:
      cost === 0 || revenue === null || revenue <= 0
        ? null
        : paybackPeriods({ cac: cost, revenuePerPeriod: revenue, margin }),
  };
}

interface Channels {
  readonly channels: readonly Channel[];
  /** All together; `null` if it isn't known how many customers each has, or there is only one. */
  readonly all: Channel | null;
}

/** Channels of a table that has a row each. */
export function givenChannels(
  { numbers, texts, rowCount }: RowColumns,
  chosen: Terms,
  words: Words
): Channels {
  const { lifetimeValue, acquisitionCost, trials, amount } = numbers;
  const known = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
  const channels = Array.from({ length: rowCount }, (_, row) =>
    channelOf(
      {
        name: channelName(texts.group![row]!, words),
        customers: known(trials?.[row]),
        lifetimeValue: lifetimeValue![row]!,
        cost: acquisitionCost![row]!,
        revenue: known(amount?.[row]),
      },
      chosen
    )
  );
  const customers = channels.reduce((sum, channel) => sum + (channel.customers ?? NaN), 0);
  if (rowCount < 2 || !(customers > 0)) return { channels, all: null };
  const mean = (of: (channel: Channel) => number): number =>
    averageRevenuePerCustomer({
      revenue: channels.reduce((sum, channel) => sum + channel.customers! * of(channel), 0),
      customers,
    });
  const revenue = mean((channel) => channel.revenue ?? 0);
  const all = {
    name: words.text("economics.all"),
    customers,
    lifetimeValue: mean((channel) => channel.lifetimeValue),
    cost: mean(({ cost }) => cost),
    revenue: channels.every((channel) => channel.revenue !== null) ? revenue : null,
  };
  return { channels, all: channelOf(all, chosen) };
}

/** Channels of orders: a customer belongs to the one they came by. */
export function wonChannels({ numbers, texts, rowCount }: RowColumns, chosen: Terms, words: Words): Channels {
  const ids = new IdIndex();
  const { names, ofRows } = rowGroups(texts.group!);
  if (numbers.acquisitionCost!.every(Number.isNaN)) throw blank("acquisitionCost");
  const totals = channelTotals(
    {
      customers: Int32Array.from({ length: rowCount }, (_, row) => ids.of(texts.customer![row]!)),
      days: numbers.date!.map(Math.floor),
      amounts: numbers.amount!,
      costs: numbers.acquisitionCost!,
      channels: ofRows,
    },
    names.length
  );
  const economicsOfTotals = (name: string, { customers, revenue, cost, customerDays }: ChannelTotals) => {
    const periods = customerDays / daysPerPeriod[chosen.period];
    return channelOf(
      {
        name,
        customers,
        lifetimeValue: chosen.margin * averageRevenuePerCustomer({ revenue, customers }),
        cost: averageRevenuePerCustomer({ revenue: cost, customers }),
        revenue: periods > 0 ? revenue / periods : null,
      },
      chosen
    );
  };
  const channels = totals.flatMap((total, index) =>
    total.customers === 0 ? [] : [economicsOfTotals(channelName(names[index]!, words), total)]
  );
  const sum = (of: (total: ChannelTotals) => number) => totals.reduce((all, total) => all + of(total), 0);
  const together = {
    customers: sum(({ customers }) => customers),
    revenue: sum(({ revenue }) => revenue),
    cost: sum(({ cost }) => cost),
    customerDays: sum(({ customerDays }) => customerDays),
  };
  return {
    channels,
    all: channels.length > 1 ? economicsOfTotals(words.text("economics.all"), together) : null,
  };
}
