-- What is answered stays in one box until the close. At each answer the box is emptied and filled anew with the new numbers in
-- another order: TRUNCATE gives the table a new file, so no row of before stays beside those of now, and none that nobody can
-- see any more waits to be cleared away. Numbers only reach their question and choice when the poll is closed. It refers to
-- nothing: a check of a reference leaves its transaction beside the row that was looked up.
create table polls.box (
  question_id uuid not null,
  choice_id uuid, -- null: how many said anything, or words
  words text check (words <> ''),
  count int not null check (count > 0),
  check (choice_id is null or words is null)
);

insert into polls.box (question_id, choice_id, words, count)
select * from (
  select question.id, null::uuid, null::text, question.answered from polls.question
    join polls.poll on poll.id = question.poll_id and poll.closed_at is null and poll.withdrawn_at is null
    where question.answered > 0
  union all
  select choice.question_id, choice.id, null, choice.tally from polls.choice
    join polls.question on question.id = choice.question_id
    join polls.poll on poll.id = question.poll_id and poll.closed_at is null and poll.withdrawn_at is null
    where choice.tally > 0
  union all
  select words.question_id, null, words.text, 1 from polls.words
    join polls.question on question.id = words.question_id
    join polls.poll on poll.id = question.poll_id and poll.closed_at is null and poll.withdrawn_at is null) as answered
order by random();

-- Nothing answered stays of a poll that was withdrawn, and nothing outside the box of one that is open.
delete from polls.words using polls.question, polls.poll
  where question.id = words.question_id and poll.id = question.poll_id
    and (poll.closed_at is null or poll.withdrawn_at is not null);
update polls.choice set tally = 0 from polls.question, polls.poll
  where question.id = choice.question_id and poll.id = question.poll_id
    and (poll.closed_at is null or poll.withdrawn_at is not null);
update polls.question set answered = 0 from polls.poll
  where poll.id = question.poll_id and (poll.closed_at is null or poll.withdrawn_at is not null);
