import { lastDay } from "../generator";

/** The jobs in DuckDB's SQL, over a table orders(id, day, amount), days as Excel serials. */
export const cohortSql = `
  with months as (
    select distinct id, year(d) * 12 + month(d) - 1 as month
    from (select id, date '1899-12-30' + day as d from orders)
  ), firsts as (select id, min(month) as cohort from months group by id)
  select cohort, month - cohort as age, count(*) as customers
  from months join firsts using (id) group by all`;

export const summarySql = `
  with purchases as (select id, day, sum(amount) as money from orders group by id, day)
  select id, count(*) - 1 as x, max(day) - min(day) as recency, ${lastDay} - min(day) as age,
    sum(money) as total, (sum(money) - arg_min(money, day)) / nullif(count(*) - 1, 0) as repeat_mean
  from purchases group by id`;

export const rfmSql = `
  with customers as (
    select id, max(day) as last, count(distinct day) as purchases, sum(amount) as spend
    from orders group by id
  )
  select id,
    1 + 5 * (rank() over (order by last) - 1) // count(*) over () as r,
    1 + 5 * (rank() over (order by purchases) - 1) // count(*) over () as f,
    1 + 5 * (rank() over (order by spend) - 1) // count(*) over () as m
  from customers`;
